package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.proceeding.AssessCase;
import vn.kycuong.proceeding.CaseRoute;
import vn.kycuong.proceeding.DeferCase;
import vn.kycuong.proceeding.DeferralGround;
import vn.kycuong.proceeding.DisciplinaryQueries;
import vn.kycuong.proceeding.DisciplinaryRow;
import vn.kycuong.proceeding.DropCase;
import vn.kycuong.proceeding.EndDeferral;
import vn.kycuong.proceeding.Exclusion;
import vn.kycuong.proceeding.ExecuteDecision;
import vn.kycuong.proceeding.HandOverDecision;
import vn.kycuong.proceeding.RecordLeaving;
import vn.kycuong.proceeding.ReplaceAuthority;
import vn.kycuong.proceeding.SkippingGround;
import vn.kycuong.proceeding.WaiveDeferral;

/** What the personnel office does in a disciplinary case, and how it ends. */
@RestController
@RequestMapping("/api/v1/disciplinary-cases/{id}")
class DisciplinaryActController {

    private final DisciplinaryQueries cases;
    private final AssessCase assessCase;
    private final ReplaceAuthority replaceAuthority;
    private final DeferCase deferCase;
    private final EndDeferral endDeferral;
    private final WaiveDeferral waiveDeferral;
    private final HandOverDecision handOverDecision;
    private final ExecuteDecision executeDecision;
    private final RecordLeaving recordLeaving;
    private final DropCase dropCase;

    DisciplinaryActController(
            DisciplinaryQueries cases,
            AssessCase assessCase,
            ReplaceAuthority replaceAuthority,
            DeferCase deferCase,
            EndDeferral endDeferral,
            WaiveDeferral waiveDeferral,
            HandOverDecision handOverDecision,
            ExecuteDecision executeDecision,
            RecordLeaving recordLeaving,
            DropCase dropCase) {
        this.cases = cases;
        this.assessCase = assessCase;
        this.replaceAuthority = replaceAuthority;
        this.deferCase = deferCase;
        this.endDeferral = endDeferral;
        this.waiveDeferral = waiveDeferral;
        this.handOverDecision = handOverDecision;
        this.executeDecision = executeDecision;
        this.recordLeaving = recordLeaving;
        this.dropCase = dropCase;
    }

    /** The case as a line; its file is opened only by reading it. */
    static DisciplinaryRow row(DisciplinaryQueries cases, Actor actor, UUID id) {
        return Objects.requireNonNull(cases.rows(actor, Set.of(id)).get(id));
    }

    record AssessmentForm(
            @NotNull CaseRoute route,
            @Nullable @Size(max = 40) String authority,
            @Nullable SkippingGround skipping,
            @Nullable Exclusion exclusion,
            @Nullable @Valid JudgementForm judgement,
            @Nullable @Size(max = 10_000) String reason) {}

    @PostMapping("/assessment")
    DisciplinaryRow assess(@PathVariable UUID id, @Valid @RequestBody AssessmentForm form, Actor actor) {
        assessCase.handle(new AssessCase.Command(
                id,
                form.route(),
                FindingForm.text(form.authority()),
                form.skipping(),
                form.exclusion(),
                form.judgement() == null ? null : form.judgement().judgement(),
                FindingForm.text(form.reason()),
                actor));
        return row(cases, actor, id);
    }

    record AuthorityForm(
            @NotBlank @Size(max = 40) String authority,
            @NotBlank @Size(max = 10_000) String reason) {}

    @PostMapping("/authority")
    DisciplinaryRow replaceAuthority(@PathVariable UUID id, @Valid @RequestBody AuthorityForm form, Actor actor) {
        replaceAuthority.handle(new ReplaceAuthority.Command(id, form.authority(), form.reason(), actor));
        return row(cases, actor, id);
    }

    record DeferralForm(
            @NotNull DeferralGround ground,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Nullable @Size(max = 10_000) String medicalReason) {}

    @PostMapping("/deferral")
    DisciplinaryRow defer(@PathVariable UUID id, @Valid @RequestBody DeferralForm form, Actor actor) {
        deferCase.handle(new DeferCase.Command(
                id, form.ground(), form.from(), form.until(), FindingForm.text(form.medicalReason()), actor));
        return row(cases, actor, id);
    }

    record DeferralEndForm(@NotNull LocalDate lastDay) {}

    @PostMapping("/deferral-end")
    DisciplinaryRow endDeferral(@PathVariable UUID id, @Valid @RequestBody DeferralEndForm form, Actor actor) {
        endDeferral.handle(new EndDeferral.Command(id, form.lastDay(), actor));
        return row(cases, actor, id);
    }

    record DeferralWaiverForm(@NotNull LocalDate askedOn) {}

    @PostMapping("/deferral-waiver")
    DisciplinaryRow waiveDeferral(@PathVariable UUID id, @Valid @RequestBody DeferralWaiverForm form, Actor actor) {
        waiveDeferral.handle(new WaiveDeferral.Command(id, form.askedOn(), actor));
        return row(cases, actor, id);
    }

    record HandOverForm(@NotNull LocalDate receivedOn) {}

    @PostMapping("/hand-over")
    DisciplinaryRow handOver(@PathVariable UUID id, @Valid @RequestBody HandOverForm form, Actor actor) {
        handOverDecision.handle(new HandOverDecision.Command(id, form.receivedOn(), actor));
        return row(cases, actor, id);
    }

    record ExecutionForm(
            @NotNull LocalDate effectiveOn,
            @NotBlank @Size(max = 10_000) String record) {}

    @PostMapping("/execution")
    DisciplinaryRow execute(@PathVariable UUID id, @Valid @RequestBody ExecutionForm form, Actor actor) {
        executeDecision.handle(new ExecuteDecision.Command(id, form.effectiveOn(), form.record(), actor));
        return row(cases, actor, id);
    }

    /** @param basis the decision by which the person retired or left */
    record LeavingForm(
            @NotNull LocalDate leftOn,
            @NotBlank @Size(max = 10_000) String basis) {}

    @PostMapping("/leaving")
    DisciplinaryRow recordLeaving(@PathVariable UUID id, @Valid @RequestBody LeavingForm form, Actor actor) {
        recordLeaving.handle(new RecordLeaving.Command(id, form.leftOn(), form.basis(), actor));
        return row(cases, actor, id);
    }

    record TerminationForm(
            @NotNull Exclusion exclusion,
            @NotBlank @Size(max = 10_000) String reason) {}

    @PostMapping("/termination")
    DisciplinaryRow drop(@PathVariable UUID id, @Valid @RequestBody TerminationForm form, Actor actor) {
        dropCase.handle(new DropCase.Command(id, form.exclusion(), form.reason(), actor));
        return row(cases, actor, id);
    }
}
