package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.TypedPassword;
import vn.kycuong.inspection.ConclusionQueries;
import vn.kycuong.inspection.CorrectConclusion;
import vn.kycuong.inspection.HeadResponsibility;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.PublicationForm;
import vn.kycuong.inspection.PublishConclusion;
import vn.kycuong.inspection.Report;
import vn.kycuong.inspection.SignConclusion;
import vn.kycuong.inspection.SubmitReport;

/** The result report and the conclusion. */
@RestController
@RequestMapping("/api/v1/inspections/{id}")
class ConclusionController {

    private final SubmitReport submitReport;
    private final SignConclusion signConclusion;
    private final CorrectConclusion correctConclusion;
    private final PublishConclusion publishConclusion;
    private final ConclusionQueries conclusions;
    private final InspectionQueries inspections;

    ConclusionController(
            SubmitReport submitReport,
            SignConclusion signConclusion,
            CorrectConclusion correctConclusion,
            PublishConclusion publishConclusion,
            ConclusionQueries conclusions,
            InspectionQueries inspections) {
        this.submitReport = submitReport;
        this.signConclusion = signConclusion;
        this.correctConclusion = correctConclusion;
        this.publishConclusion = publishConclusion;
        this.conclusions = conclusions;
        this.inspections = inspections;
    }

    record FigureForm(
            @NotBlank @Size(max = 200) String name,
            @PositiveOrZero long value) {}

    /** @param headResponsibility needed where corruption was found, and nowhere else */
    record ReportForm(
            @NotBlank @Size(max = 100_000) String text,
            @Size(max = 100) @Nullable List<@NotNull @Valid FigureForm> figures,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 2_000) String> proposals,
            boolean corruption,
            @Nullable HeadResponsibility headResponsibility) {}

    record AskedForm(
            @NotBlank @Size(max = 2_000) String text,
            @NotNull LocalDate dueOn) {}

    /**
     * @param partial more conclusions of this case will follow
     * @param publish published although the rule package does not demand it
     */
    record ConclusionForm(
            @NotNull @Pattern(regexp = "\\S{1,60}") String number,
            @NotBlank @Size(max = 100_000) String text,
            @Size(max = 100) @Nullable List<@NotNull @Valid AskedForm> recommendations,
            boolean partial,
            boolean publish,
            @NotBlank @Size(max = 200) String password) {}

    record CorrectionForm(
            @NotBlank @Size(max = 100_000) String text,
            @NotBlank @Size(max = 2_000) String reason,
            @NotBlank @Size(max = 200) String password) {}

    record PublicationRequest(
            @NotEmpty Set<@NotNull PublicationForm> forms,
            @Size(max = 10_000) @Nullable String summary) {}

    @GetMapping("/conclusions")
    List<ConclusionView> list(Actor actor, @PathVariable UUID id) {
        return conclusions.conclusions(actor, id).stream()
                .map(ConclusionView::of)
                .toList();
    }

    @PostMapping("/report")
    InspectionQueries.Detail report(Actor actor, @PathVariable UUID id, @Valid @RequestBody ReportForm form) {
        var figures = orNone(form.figures()).stream()
                .map(figure -> new Report.Figure(figure.name(), figure.value()))
                .toList();
        submitReport.handle(new SubmitReport.Command(
                id,
                form.text(),
                figures,
                orNone(form.proposals()),
                form.corruption(),
                form.headResponsibility(),
                actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/conclusion")
    InspectionQueries.Detail sign(Actor actor, @PathVariable UUID id, @Valid @RequestBody ConclusionForm form) {
        var asked = orNone(form.recommendations()).stream()
                .map(item -> new SignConclusion.Asked(item.text(), item.dueOn()))
                .toList();
        signConclusion.handle(new SignConclusion.Command(
                id,
                form.number(),
                form.text(),
                asked,
                form.partial(),
                form.publish(),
                new TypedPassword(form.password()),
                actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/conclusion-corrections")
    InspectionQueries.Detail correct(Actor actor, @PathVariable UUID id, @Valid @RequestBody CorrectionForm form) {
        correctConclusion.handle(new CorrectConclusion.Command(
                id, form.text(), form.reason(), new TypedPassword(form.password()), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/publication")
    InspectionQueries.Detail publish(Actor actor, @PathVariable UUID id, @Valid @RequestBody PublicationRequest form) {
        var summary = form.summary() == null ? "" : form.summary();
        publishConclusion.handle(new PublishConclusion.Command(id, form.forms(), summary, actor));
        return inspections.detail(actor, id);
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
