package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.inspection.AppraiseDraft;
import vn.kycuong.inspection.AssignDrafting;
import vn.kycuong.inspection.ConclusionQueries;
import vn.kycuong.inspection.DraftPapers;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.ReserveOpinion;
import vn.kycuong.inspection.SubmitDraft;

/** The draft of the conclusion, which never leaves those who work on it. */
@RestController
@RequestMapping("/api/v1/inspections/{id}")
class DraftingController {

    private final AssignDrafting assignDrafting;
    private final SubmitDraft submitDraft;
    private final ReserveOpinion reserveOpinion;
    private final AppraiseDraft appraiseDraft;
    private final ConclusionQueries conclusions;
    private final InspectionQueries inspections;

    DraftingController(
            AssignDrafting assignDrafting,
            SubmitDraft submitDraft,
            ReserveOpinion reserveOpinion,
            AppraiseDraft appraiseDraft,
            ConclusionQueries conclusions,
            InspectionQueries inspections) {
        this.assignDrafting = assignDrafting;
        this.submitDraft = submitDraft;
        this.reserveOpinion = reserveOpinion;
        this.appraiseDraft = appraiseDraft;
        this.conclusions = conclusions;
        this.inspections = inspections;
    }

    /**
     * @param appraiser left out where the rule package has no appraisal
     * @param appraisalDays working days
     * @param complex the longer term for complex inspections applies
     */
    record DraftingForm(
            @NotBlank @Size(max = 40) String drafter,
            @Size(max = 40) @Nullable String appraiser,
            @Min(1) @Max(60) @Nullable Integer appraisalDays,
            boolean complex) {}

    record DraftForm(@NotBlank @Size(max = 100_000) String text) {}

    record OpinionForm(@NotBlank @Size(max = 20_000) String opinion) {}

    record AppraisalForm(
            boolean agrees, @NotBlank @Size(max = 20_000) String opinion) {}

    @GetMapping("/drafting")
    DraftPapers papers(Actor actor, @PathVariable UUID id) {
        return conclusions.papers(actor, id).orElseThrow(NotFound::new);
    }

    @PostMapping("/drafting")
    InspectionQueries.Detail assign(Actor actor, @PathVariable UUID id, @Valid @RequestBody DraftingForm form) {
        var appraiser = form.appraiser() == null ? "" : form.appraiser();
        var days = form.appraisalDays() == null ? 0 : form.appraisalDays();
        assignDrafting.handle(new AssignDrafting.Command(id, form.drafter(), appraiser, days, form.complex(), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/draft-conclusion")
    InspectionQueries.Detail submit(Actor actor, @PathVariable UUID id, @Valid @RequestBody DraftForm form) {
        submitDraft.handle(new SubmitDraft.Command(id, form.text(), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/reserved-opinions")
    InspectionQueries.Detail reserve(Actor actor, @PathVariable UUID id, @Valid @RequestBody OpinionForm form) {
        reserveOpinion.handle(new ReserveOpinion.Command(id, form.opinion(), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping("/appraisal")
    InspectionQueries.Detail appraise(Actor actor, @PathVariable UUID id, @Valid @RequestBody AppraisalForm form) {
        appraiseDraft.handle(new AppraiseDraft.Command(id, form.agrees(), form.opinion(), actor));
        return inspections.detail(actor, id);
    }
}
