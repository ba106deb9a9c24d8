package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.finding.FindingProcess;
import vn.kycuong.inspection.Happening;
import vn.kycuong.inspection.InspectionProcess;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Routing;
import vn.kycuong.inspection.Step;

@RealTest
@TestInstance(Lifecycle.PER_CLASS)
class ScheduledInspectionProcessTest {

    private static final Duration TERM = Duration.ofDays(16);

    @Autowired
    private InspectionProcess process;

    @Autowired
    private FindingProcess findings;

    @Autowired
    private Traces traces;

    @Autowired
    private MovableClock clock;

    private final Coverage coverage = new Coverage();
    private ScriptedSteps steps;
    private UUID caseId;

    @BeforeEach
    void open() {
        steps = traces.script();
        caseId = traces.openCase();
        steps.wakesAt(caseId, clock.instant().plus(TERM));
        process.start(caseId, Kind.SCHEDULED);
    }

    @AfterEach
    void remember() {
        traces.cover(coverage, caseId);
        traces.forget();
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        assertThat(coverage.missing(List.of("scheduled-inspection", "scheduled-preparation", "inspection-conclusion")))
                .isEmpty();
    }

    @Test
    void goesTheLongWay() {
        decide(true, true);
        announce();
        complete(Step.SIGN_MINUTES, Step.COUNTERSIGN_MINUTES, Step.SUBMIT_REPORT);
        complete(Step.ASSIGN_DRAFTING, Step.SUBMIT_DRAFT_CONCLUSION, Step.APPRAISE_DRAFT);
        process.completed(
                caseId,
                Step.SIGN_CONCLUSION,
                Map.of(Routing.PUBLICATION_REQUIRED, true, Routing.RECOMMENDATIONS_MADE, true));
        complete(Step.PUBLISH_CONCLUSION, Step.SUBMIT_IMPLEMENTATION_PLAN, Step.ORDER_IMPLEMENTATION);
        complete(Step.FOLLOW_UP_RECOMMENDATIONS, Step.CLOSE_CASE);
        assertThat(traces.isOver(caseId)).isTrue();
        assertThat(traces.ends(caseId))
                .containsExactlyInAnyOrder("endEvent_implementationPlanned", "endEvent_caseClosed");
    }

    @Test
    void closesWithoutThePlanOfAUnitThatNeverSentOne() {
        concludeAtOnce(true);
        complete(Step.ORDER_IMPLEMENTATION, Step.FOLLOW_UP_RECOMMENDATIONS);
        assertThat(traces.open(caseId)).containsExactlyInAnyOrder("SUBMIT_IMPLEMENTATION_PLAN", "CLOSE_CASE");
        complete(Step.CLOSE_CASE);
        assertThat(traces.isOver(caseId)).isTrue();
        assertThat(traces.open(caseId)).isEmpty();
    }

    @Test
    void goesTheShortWay() {
        concludeAtOnce(false);
        complete(Step.CLOSE_CASE);
        assertThat(traces.ends(caseId)).containsExactly("endEvent_caseClosed");
    }

    @Test
    void draftsWithoutAnAppraisal() {
        decide(true, false);
        announce();
        complete(Step.SIGN_MINUTES, Step.COUNTERSIGN_MINUTES, Step.SUBMIT_REPORT);
        complete(Step.ASSIGN_DRAFTING, Step.SUBMIT_DRAFT_CONCLUSION);
        assertThat(traces.open(caseId)).containsExactly("SIGN_CONCLUSION");
    }

    @Test
    void losesItsDecisionWhenNobodyAnnouncesInTime() {
        decide(true, true);
        complete(Step.APPROVE_CONDUCT_PLAN);
        traces.runDue(caseId);
        assertThat(traces.open(caseId)).containsExactly("SEND_NOTICE");
        clock.advance(TERM.plusMinutes(1));
        traces.runDue(caseId);
        assertThat(traces.isOver(caseId)).isTrue();
        assertThat(traces.ends(caseId)).containsExactly("endEvent_decisionVoid");
        assertRefused(() -> complete(Step.SEND_NOTICE), "step-not-due");
    }

    @Test
    void waitsOnWhenTheTimerFindsTheDeadlineMoved() {
        decide(true, true);
        traces.runDue(caseId);
        steps.wakesAt(caseId, clock.instant().plus(TERM.multipliedBy(2)));
        clock.advance(TERM.plusMinutes(1));
        traces.runDue(caseId);
        assertThat(steps.calls()).containsExactly("announcement", "announcement");
        assertThat(traces.open(caseId)).containsExactly("APPROVE_CONDUCT_PLAN");
        clock.advance(TERM);
        traces.runDue(caseId);
        assertThat(traces.ends(caseId)).containsExactly("endEvent_decisionVoid");
    }

    @Test
    void doesNotWakeEarly() {
        decide(true, true);
        traces.runDue(caseId);
        clock.advance(TERM.minusMinutes(1));
        assertThat(traces.runDue(caseId)).isZero();
    }

    @Test
    void forgetsTheTermOnceAnnounced() {
        decide(true, true);
        traces.runDue(caseId);
        announce();
        assertThat(traces.jobs(caseId)).isEmpty();
        clock.advance(TERM.multipliedBy(2));
        assertThat(traces.runDue(caseId)).isZero();
        assertThat(traces.open(caseId)).containsExactly("SIGN_MINUTES");
    }

    @Test
    void isSuspendedAndResumedAsOftenAsNeeded() {
        decide(true, true);
        announce();
        for (var time = 0; time < 2; time++) {
            process.happened(caseId, Happening.SUSPENDED, Map.of());
            assertThat(traces.open(caseId)).containsExactly("RESUME_INSPECTION", "SIGN_MINUTES");
            assertRefused(() -> process.happened(caseId, Happening.SUSPENDED, Map.of()), "happening-not-possible");
            complete(Step.RESUME_INSPECTION);
        }
        assertThat(traces.open(caseId)).containsExactly("SIGN_MINUTES");
    }

    @Test
    void isCancelledWithItsFindings() {
        decide(true, true);
        announce();
        var finding = UUID.randomUUID();
        findings.start(finding, caseId);
        steps.hasFindings(caseId, finding);
        process.happened(caseId, Happening.CANCELLED, Map.of());
        assertThat(traces.open(caseId)).isEmpty();
        traces.runDue(caseId);
        assertThat(traces.ends(caseId)).contains("endEvent_inspectionCancelled");
        assertThat(traces.isOver(finding)).isTrue();
        assertRefused(() -> process.happened(caseId, Happening.CANCELLED, Map.of()), "happening-not-possible");
    }

    @Test
    void isCancelledBeforeTheDecisionToo() {
        process.happened(caseId, Happening.CANCELLED, Map.of());
        traces.runDue(caseId);
        assertThat(traces.isOver(caseId)).isTrue();
    }

    @Test
    void refusesAStepThatIsNotDueAndChangesNothing() {
        assertRefused(() -> complete(Step.ANNOUNCE_DECISION), "step-not-due");
        assertThat(traces.open(caseId)).containsExactly("ISSUE_DECISION");
        assertThat(process.awaits(caseId, Step.ISSUE_DECISION)).isTrue();
        assertThat(process.awaits(caseId, Step.ANNOUNCE_DECISION)).isFalse();
    }

    @Test
    void doesNotGuessAWayForWhichItLacksTheFact() {
        process.completed(caseId, Step.ISSUE_DECISION, Map.of());
        announce();
        complete(Step.SIGN_MINUTES, Step.COUNTERSIGN_MINUTES);
        assertThatThrownBy(() -> complete(Step.SUBMIT_REPORT)).hasMessageContaining("gateway_draftingRequired");
        assertThat(traces.open(caseId)).containsExactly("SUBMIT_REPORT");
    }

    private void decide(boolean drafting, boolean appraisal) {
        process.completed(
                caseId,
                Step.ISSUE_DECISION,
                Map.of(Routing.DRAFTING_REQUIRED, drafting, Routing.APPRAISAL_REQUIRED, appraisal));
    }

    private void announce() {
        complete(Step.APPROVE_CONDUCT_PLAN, Step.SEND_NOTICE, Step.ANNOUNCE_DECISION);
    }

    private void concludeAtOnce(boolean recommendations) {
        decide(false, false);
        announce();
        complete(Step.SIGN_MINUTES, Step.COUNTERSIGN_MINUTES, Step.SUBMIT_REPORT);
        process.completed(
                caseId,
                Step.SIGN_CONCLUSION,
                Map.of(Routing.PUBLICATION_REQUIRED, false, Routing.RECOMMENDATIONS_MADE, recommendations));
    }

    private void complete(Step... done) {
        for (var step : done) {
            process.completed(caseId, step, Map.of());
        }
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
