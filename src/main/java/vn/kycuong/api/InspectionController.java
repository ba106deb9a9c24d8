package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.BodyLevel;
import vn.kycuong.inspection.DocumentKind;
import vn.kycuong.inspection.DocumentView;
import vn.kycuong.inspection.DraftInspection;
import vn.kycuong.inspection.GroundType;
import vn.kycuong.inspection.InspectionDetail;
import vn.kycuong.inspection.InspectionFilter;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.InspectionRow;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Mandate;
import vn.kycuong.inspection.Seat;
import vn.kycuong.inspection.Status;
import vn.kycuong.inspection.TeamRole;
import vn.kycuong.inspection.TimelineEntry;
import vn.kycuong.inspection.TimelineQueries;
import vn.kycuong.organisation.Page;

/** Inspections: find, read, start. */
@RestController
class InspectionController {

    private final InspectionQueries inspections;
    private final TimelineQueries timelines;
    private final DraftInspection draftInspection;

    InspectionController(InspectionQueries inspections, TimelineQueries timelines, DraftInspection draftInspection) {
        this.inspections = inspections;
        this.timelines = timelines;
        this.draftInspection = draftInspection;
    }

    @GetMapping("/api/v1/inspections")
    Page<InspectionRow> list(
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit,
            Actor actor) {
        var text = Normalizer.normalize(q, Normalizer.Form.NFC).strip();
        return inspections.page(actor, new InspectionFilter(kind, status, unit, late, text), after, limit);
    }

    record SeatForm(
            @NotBlank @Size(max = 40) String official,
            @NotNull TeamRole role) {}

    /**
     * @param issuer code of the leader who decides; empty when the one who drafts will decide
     * @param noticeDays null for what the rule package says
     */
    record DraftForm(
            @NotNull Kind kind,
            @NotBlank @Size(max = 60) String unit,
            @NotNull GroundType ground,
            @NotBlank @Size(max = 200) String groundReference,
            @Nullable @Size(max = 40) String namedOfficial,
            @Nullable @Size(max = 200) String theme,
            @NotBlank @Size(max = 2000) String scope,
            @NotBlank @Size(max = 10000) String content,
            @NotNull LocalDate periodFrom,
            @NotNull LocalDate periodTo,
            @NotBlank @Size(max = 40) String rulePackage,
            @NotNull BodyLevel level,
            @Nullable @Size(max = 40) String issuer,
            @NotNull @Size(max = 50) List<@Valid SeatForm> team,
            @Nullable @PositiveOrZero Integer noticeDays) {

        DraftInspection.Command command(Actor by) {
            var mandate = new Mandate(
                    orEmpty(theme),
                    ground,
                    groundReference,
                    orEmpty(namedOfficial),
                    scope,
                    content,
                    periodFrom,
                    periodTo);
            var seats = team.stream()
                    .map(seat -> new Seat(seat.official(), seat.role()))
                    .toList();
            var decidedBy = issuer == null || issuer.isEmpty() ? by.official() : issuer;
            return new DraftInspection.Command(
                    kind, unit, mandate, rulePackage, level, decidedBy, seats, noticeDays, by);
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    @PostMapping("/api/v1/inspections")
    ResponseEntity<InspectionDetail> draft(@Valid @RequestBody DraftForm form, Actor actor) {
        var id = draftInspection.handle(form.command(actor));
        return ResponseEntity.created(URI.create("/api/v1/inspections/" + id)).body(inspections.detail(actor, id));
    }

    @GetMapping("/api/v1/inspections/{id}")
    InspectionDetail show(@PathVariable UUID id, Actor actor) {
        return inspections.detail(actor, id);
    }

    @GetMapping("/api/v1/inspections/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable UUID id, Actor actor) {
        return timelines.timeline(actor, id);
    }

    @GetMapping("/api/v1/inspections/{id}/deadlines")
    List<InspectionDetail.Due> deadlines(@PathVariable UUID id, Actor actor) {
        return inspections.deadlines(actor, id);
    }

    @GetMapping("/api/v1/inspections/{id}/documents")
    List<InspectionDetail.Paper> documents(@PathVariable UUID id, Actor actor) {
        return inspections.documents(actor, id);
    }

    @GetMapping("/api/v1/inspections/{id}/documents/{kind}")
    DocumentView document(@PathVariable UUID id, @PathVariable DocumentKind kind, Actor actor) {
        return inspections.document(actor, id, kind);
    }
}
