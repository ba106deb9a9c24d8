package vn.kycuong.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.BodyLevel;
import vn.kycuong.inspection.Conflict;
import vn.kycuong.inspection.ConflictQueries;
import vn.kycuong.inspection.Document;
import vn.kycuong.inspection.DocumentKind;
import vn.kycuong.inspection.DraftInspection;
import vn.kycuong.inspection.GroundType;
import vn.kycuong.inspection.InspectionList;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Mandate;
import vn.kycuong.inspection.Seat;
import vn.kycuong.inspection.Status;
import vn.kycuong.inspection.TeamRole;
import vn.kycuong.paper.InspectionSheet;
import vn.kycuong.paper.Table;

/** Inspections: starting one, finding them, reading one. */
@RestController
@RequestMapping("/api/v1/inspections")
class InspectionController {

    private final DraftInspection draftInspection;
    private final InspectionQueries inspections;
    private final InspectionList list;
    private final InspectionSheet sheet;
    private final ConflictQueries conflicts;

    InspectionController(
            DraftInspection draftInspection,
            InspectionQueries inspections,
            InspectionList list,
            InspectionSheet sheet,
            ConflictQueries conflicts) {
        this.draftInspection = draftInspection;
        this.inspections = inspections;
        this.list = list;
        this.sheet = sheet;
        this.conflicts = conflicts;
    }

    record SeatForm(
            @NotBlank @Size(max = 60) String official,
            @NotNull TeamRole role) {}

    /**
     * @param theme links cases of one theme
     * @param namedOfficial code of the official named in the signal
     * @param rulePackage THANH_TRA, KIEM_TRA_CHUYEN_NGANH or KIEM_TRA_CONG_VU
     * @param issuer code of the leader who is to sign the decision
     * @param noticeDays days of notice before the announcement; the rule package's number when left out
     */
    record DraftForm(
            @NotNull Kind kind,
            @NotBlank @Size(max = 60) String unit,
            @Size(max = 200) @Nullable String theme,
            @NotNull GroundType ground,
            @NotBlank @Size(max = 200) String groundReference,
            @Size(max = 60) @Nullable String namedOfficial,
            @NotBlank @Size(max = 2_000) String scope,
            @NotBlank @Size(max = 5_000) String content,
            @NotNull LocalDate periodFrom,
            @NotNull LocalDate periodTo,
            @NotBlank @Size(max = 60) String rulePackage,
            @NotNull BodyLevel bodyLevel,
            @NotBlank @Size(max = 60) String issuer,
            @NotEmpty @Size(max = 30) List<@Valid SeatForm> team,
            @Min(0) @Max(60) @Nullable Integer noticeDays) {

        DraftInspection.Command by(Actor actor) {
            return new DraftInspection.Command(
                    kind,
                    unit,
                    new Mandate(
                            orEmpty(theme),
                            ground,
                            groundReference,
                            orEmpty(namedOfficial),
                            scope,
                            content,
                            periodFrom,
                            periodTo),
                    rulePackage,
                    bodyLevel,
                    issuer,
                    team.stream()
                            .map(seat -> new Seat(seat.official(), seat.role()))
                            .toList(),
                    noticeDays,
                    actor);
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    record ConflictForm(
            @NotBlank @Size(max = 60) String unit,
            @Size(max = 60) @Nullable String namedOfficial,
            @NotEmpty @Size(max = 50) List<@NotBlank String> officials) {}

    @PostMapping
    ResponseEntity<InspectionQueries.Detail> draft(Actor actor, @Valid @RequestBody DraftForm form) {
        var id = draftInspection.handle(form.by(actor));
        return ResponseEntity.created(URI.create("/api/v1/inspections/" + id)).body(inspections.detail(actor, id));
    }

    @PostMapping("/conflict-check")
    List<Conflict> check(Actor actor, @Valid @RequestBody ConflictForm form) {
        var named = form.namedOfficial() == null ? "" : form.namedOfficial();
        return conflicts.find(actor, form.unit(), named, form.officials());
    }

    @GetMapping
    InspectionList.Page list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") int limit) {
        return list.list(actor, new InspectionList.Search(q, kind, unit, status, late, after, limit));
    }

    @GetMapping("/export/workbook")
    void workbook(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "false") boolean late,
            Locale language,
            HttpServletResponse response) {
        var search = new InspectionList.Search(q, kind, unit, status, late, null, 1);
        Table.send(response, "inspections", rows -> sheet.rows(actor, search, language, rows::add));
    }

    @GetMapping("/{id}")
    InspectionQueries.Detail show(Actor actor, @PathVariable UUID id) {
        return inspections.detail(actor, id);
    }

    @GetMapping("/{id}/timeline")
    List<InspectionQueries.Happened> timeline(Actor actor, @PathVariable UUID id) {
        return inspections.timeline(actor, id);
    }

    @GetMapping("/{id}/documents")
    List<InspectionQueries.Paper> documents(Actor actor, @PathVariable UUID id) {
        return inspections.detail(actor, id).documents();
    }

    @GetMapping("/{id}/documents/{kind}")
    Document document(Actor actor, @PathVariable UUID id, @PathVariable DocumentKind kind) {
        return inspections.document(actor, id, kind);
    }

    /** The latest first. */
    @GetMapping("/{id}/documents/{kind}/versions")
    List<InspectionQueries.Paper> versions(Actor actor, @PathVariable UUID id, @PathVariable DocumentKind kind) {
        return inspections.detail(actor, id).versions(kind);
    }

    @GetMapping("/{id}/documents/{kind}/versions/{version}")
    Document version(Actor actor, @PathVariable UUID id, @PathVariable DocumentKind kind, @PathVariable int version) {
        return inspections.document(actor, id, kind, version);
    }
}
