package vn.kycuong.finding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.finding.Proceedings.Decision;
import vn.kycuong.finding.Proceedings.Plan;
import vn.kycuong.organisation.Organisation;

/** The reviewer decides on what the unit said, or on its silence, and what has to be done next. */
@UseCase
public class DecideOnResponse {

    /** @param plan present if, and only if, it has to be put right */
    public record Command(
            UUID finding, Verdict verdict, String reasons, FindingRouting.Outcome next, Optional<Plan> plan, Actor by)
            implements vn.kycuong.access.Command {}

    private final Findings findings;
    private final FindingRights rights;
    private final FindingTerms terms;
    private final FindingEnds ends;
    private final HeadAccountability heads;
    private final Organisation organisation;
    private final FindingJournal journal;
    private final FindingProcess process;
    private final Clock clock;

    DecideOnResponse(
            Findings findings,
            FindingRights rights,
            FindingTerms terms,
            FindingEnds ends,
            HeadAccountability heads,
            Organisation organisation,
            FindingJournal journal,
            FindingProcess process,
            Clock clock) {
        this.findings = findings;
        this.rights = rights;
        this.terms = terms;
        this.ends = ends;
        this.heads = heads;
        this.organisation = organisation;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var finding = findings.lock(command.finding());
        rights.require(command.by(), "finding.decide", finding);
        finding.require(FindingState.TO_DECIDE, "decision-not-due");
        DecisionRules.require(finding.proceedings(), command.verdict(), command.next());
        requirePlan(command);
        var decision = new Decision(
                finding.proceedings().decisions().size() + 1,
                command.verdict(),
                command.reasons(),
                command.next(),
                command.plan(),
                command.by().official(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        findings.add(finding.id(), decision);
        terms.end(finding, LimitedFindingStep.DECISION.name());
        journal.decided(finding, decision, command.by());
        proceed(finding, decision, command.by());
        process.completed(
                finding.id(),
                FindingStep.DECIDE_ON_RESPONSE,
                Map.of(
                        FindingRouting.OUTCOME,
                        decision.next().name(),
                        FindingRouting.ACCOUNTABILITY_OPEN,
                        heads.isOpen(finding.id())));
    }

    private void proceed(Finding finding, Decision decision, Actor by) {
        switch (decision.next()) {
            case EXPLAIN_AGAIN -> terms.begin(finding, LimitedFindingStep.RESPONSE, finding.severity());
            case RECTIFY -> plan(finding, decision.plan().orElseThrow(), by);
            case NOT_A_VIOLATION -> ends.close(finding, ClosingOutcome.NOT_A_VIOLATION, decision.reasons(), by);
            case NOTHING_TO_RECTIFY -> {
                // It only remains to close it.
            }
        }
    }

    private void plan(Finding finding, Plan plan, Actor by) {
        var deadline = terms.beginRectification(finding, plan.dueOn());
        journal.planned(finding, plan, deadline.dueOn(), by);
    }

    private void requirePlan(Command command) {
        var plan = command.plan();
        if (plan.isPresent() != (command.next() == FindingRouting.Outcome.RECTIFY)) {
            throw RuleViolation.invalid("decision-plan-mismatch");
        }
        plan.ifPresent(this::requireFeasible);
    }

    private void requireFeasible(Plan plan) {
        if (!terms.mayBeRectifiedUntil(plan.dueOn())) {
            throw RuleViolation.invalid("rectification-due-out-of-range");
        }
        if (organisation.official(plan.owner()).isEmpty()) {
            throw RuleViolation.invalid("official-unknown", plan.owner());
        }
    }
}
