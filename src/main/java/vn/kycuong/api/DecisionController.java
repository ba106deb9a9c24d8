package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.TypedPassword;
import vn.kycuong.inspection.AcknowledgeSecrecy;
import vn.kycuong.inspection.AnnounceDecision;
import vn.kycuong.inspection.ApproveConductPlan;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.IssueDecision;
import vn.kycuong.inspection.RecordArrival;
import vn.kycuong.inspection.SendNotice;

/** From the signed decision to its announcement. */
@RestController
@RequestMapping("/api/v1/inspections/{id}")
class DecisionController {

    private final IssueDecision issueDecision;
    private final AcknowledgeSecrecy acknowledgeSecrecy;
    private final ApproveConductPlan approveConductPlan;
    private final SendNotice sendNotice;
    private final RecordArrival recordArrival;
    private final AnnounceDecision announceDecision;
    private final InspectionQueries inspections;

    DecisionController(
            IssueDecision issueDecision,
            AcknowledgeSecrecy acknowledgeSecrecy,
            ApproveConductPlan approveConductPlan,
            SendNotice sendNotice,
            RecordArrival recordArrival,
            AnnounceDecision announceDecision,
            InspectionQueries inspections) {
        this.issueDecision = issueDecision;
        this.acknowledgeSecrecy = acknowledgeSecrecy;
        this.approveConductPlan = approveConductPlan;
        this.sendNotice = sendNotice;
        this.recordArrival = recordArrival;
        this.announceDecision = announceDecision;
        this.inspections = inspections;
    }

    /** @param password of the acting person, asked again: this is a signature */
    record DecisionForm(
            @NotBlank @Size(max = 60) String number,
            @Nullable LocalDate on,
            @NotBlank @Size(max = 200) String password) {}

    record ConductPlanForm(
            @NotBlank @Size(max = 20_000) String text,
            @Size(max = 60) @Nullable String checklistVersion,
            @Size(max = 20_000) @Nullable String reportOutline) {}

    /** @param days between the notice and the announcement; the rule package's number when left out */
    record NoticeForm(@Min(0) @Max(60) @Nullable Integer days) {}

    record ArrivalForm(@NotBlank @Size(max = 500) String place) {}

    record AnnouncementForm(
            @NotBlank @Size(max = 20_000) String minutes,
            @NotBlank @Size(max = 200) String password) {}

    @PostMapping("/decision")
    InspectionQueries.Detail issue(Actor actor, @PathVariable UUID id, @Valid @RequestBody DecisionForm form) {
        issueDecision.handle(
                new IssueDecision.Command(id, form.number(), form.on(), new TypedPassword(form.password()), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/secrecy-acknowledgement")
    InspectionQueries.Detail acknowledge(Actor actor, @PathVariable UUID id) {
        acknowledgeSecrecy.handle(new AcknowledgeSecrecy.Command(id, actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/conduct-plan")
    InspectionQueries.Detail approve(Actor actor, @PathVariable UUID id, @Valid @RequestBody ConductPlanForm form) {
        approveConductPlan.handle(new ApproveConductPlan.Command(
                id, form.text(), orEmpty(form.checklistVersion()), orEmpty(form.reportOutline()), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/notice")
    InspectionQueries.Detail send(Actor actor, @PathVariable UUID id, @Valid @RequestBody NoticeForm form) {
        sendNotice.handle(new SendNotice.Command(id, form.days(), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/arrival")
    InspectionQueries.Detail arrive(Actor actor, @PathVariable UUID id, @Valid @RequestBody ArrivalForm form) {
        recordArrival.handle(new RecordArrival.Command(id, form.place(), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/announcement")
    InspectionQueries.Detail announce(Actor actor, @PathVariable UUID id, @Valid @RequestBody AnnouncementForm form) {
        announceDecision.handle(
                new AnnounceDecision.Command(id, form.minutes(), new TypedPassword(form.password()), actor));
        return inspections.detail(actor, id);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
