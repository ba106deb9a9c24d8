package vn.kycuong.api;

import static vn.kycuong.api.FindingForm.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.ClassifyFinding;
import vn.kycuong.finding.CloseFinding;
import vn.kycuong.finding.ClosingOutcome;
import vn.kycuong.finding.DecideOnResponse;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingDetail;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRouting;
import vn.kycuong.finding.Proceedings;
import vn.kycuong.finding.Verdict;
import vn.kycuong.finding.VerifyRectification;

/** What the inspecting side decides about a finding. */
@RestController
@RequestMapping("/api/v1/findings/{id}")
class FindingHandlingController {

    private final FindingQueries findings;
    private final ClassifyFinding classifyFinding;
    private final DecideOnResponse decideOnResponse;
    private final VerifyRectification verifyRectification;
    private final CloseFinding closeFinding;

    FindingHandlingController(
            FindingQueries findings,
            ClassifyFinding classifyFinding,
            DecideOnResponse decideOnResponse,
            VerifyRectification verifyRectification,
            CloseFinding closeFinding) {
        this.findings = findings;
        this.classifyFinding = classifyFinding;
        this.decideOnResponse = decideOnResponse;
        this.verifyRectification = verifyRectification;
        this.closeFinding = closeFinding;
    }

    /** @param severity the class; left out when it is not a violation, which needs a reason */
    record ClassificationForm(
            @NotNull Boolean violation,
            @Nullable FindingClass severity,
            @Nullable Boolean criminalSign,
            @Nullable @Size(max = 2_000) String reason) {}

    @PostMapping("/classification")
    FindingDetail classify(@PathVariable UUID id, @Valid @RequestBody ClassificationForm form, Actor actor) {
        classifyFinding.handle(new ClassifyFinding.Command(
                id,
                form.violation(),
                form.severity(),
                Boolean.TRUE.equals(form.criminalSign()),
                text(form.reason()),
                actor));
        return findings.detail(actor, id);
    }

    record PlanForm(
            @NotBlank @Size(max = 4_000) String measure,
            @NotBlank @Size(max = 40) String owner,
            @NotNull LocalDate dueOn) {}

    /** @param rectification what has to be put right, if that comes next */
    record DecisionForm(
            @NotNull Verdict verdict,
            @NotBlank @Size(max = 10_000) String reasons,
            FindingRouting.@NotNull Outcome next,
            @Nullable @Valid PlanForm rectification) {

        Optional<Proceedings.Plan> plan() {
            return Optional.ofNullable(rectification)
                    .map(form -> new Proceedings.Plan(form.measure(), form.owner(), form.dueOn()));
        }
    }

    @PostMapping("/decision")
    FindingDetail decide(@PathVariable UUID id, @Valid @RequestBody DecisionForm form, Actor actor) {
        decideOnResponse.handle(
                new DecideOnResponse.Command(id, form.verdict(), form.reasons(), form.next(), form.plan(), actor));
        return findings.detail(actor, id);
    }

    /** @param newDueOn until when it has to be done again, for one that is returned */
    record VerificationForm(
            @NotNull Boolean accepted,
            @Nullable @Size(max = 4_000) String reason,
            @Nullable LocalDate newDueOn) {}

    @PostMapping("/verification")
    FindingDetail verify(@PathVariable UUID id, @Valid @RequestBody VerificationForm form, Actor actor) {
        verifyRectification.handle(
                new VerifyRectification.Command(id, form.accepted(), text(form.reason()), form.newDueOn(), actor));
        return findings.detail(actor, id);
    }

    record ClosureForm(
            @NotNull ClosingOutcome outcome,
            @NotBlank @Size(max = 4_000) String reason,
            @Nullable @Size(max = 100) String reference) {}

    @PostMapping("/closure")
    FindingDetail close(@PathVariable UUID id, @Valid @RequestBody ClosureForm form, Actor actor) {
        closeFinding.handle(new CloseFinding.Command(id, form.outcome(), form.reason(), text(form.reference()), actor));
        return findings.detail(actor, id);
    }
}
