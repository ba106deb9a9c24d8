package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.inspection.Happening;
import vn.kycuong.inspection.InspectionProcess;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Routing;
import vn.kycuong.inspection.Step;

@RealTest
@TestInstance(Lifecycle.PER_CLASS)
class SurpriseInspectionProcessTest {

    private static final Duration TERM = Duration.ofDays(16);

    @Autowired
    private InspectionProcess process;

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
        process.start(caseId, Kind.SURPRISE);
    }

    @AfterEach
    void remember() {
        traces.cover(coverage, caseId);
        traces.forget();
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        assertThat(coverage.missing(List.of("surprise-inspection", "surprise-preparation")))
                .isEmpty();
    }

    @Test
    void runsFromTheDecisionToTheClosedCase() {
        conclude(true);
        complete(Step.FOLLOW_UP_RECOMMENDATIONS, Step.CLOSE_CASE);
        assertThat(traces.ends(caseId)).containsExactly("endEvent_caseClosed");
        assertThat(traces.isOver(caseId)).isTrue();
    }

    @Test
    void hasNothingToFollowUpWithoutRecommendations() {
        conclude(false);
        assertThat(traces.open(caseId)).containsExactly("CLOSE_CASE");
    }

    @Test
    void hasNoNoticeAtAll() {
        assertThat(List.of("surprise-inspection", "surprise-preparation"))
                .allSatisfy(
                        model -> assertThat(ModelFiles.text(model + ".bpmn")).doesNotContain("sendNotice"));
    }

    @Test
    void losesItsDecisionWhenNobodyAnnouncesInTime() {
        decide();
        traces.runDue(caseId);
        clock.advance(TERM.plusMinutes(1));
        traces.runDue(caseId);
        assertThat(traces.ends(caseId)).containsExactly("endEvent_decisionVoid");
    }

    @Test
    void waitsOnWhenTheTimerFindsTheDeadlineMoved() {
        decide();
        traces.runDue(caseId);
        steps.wakesAt(caseId, clock.instant().plus(TERM.multipliedBy(2)));
        clock.advance(TERM.plusMinutes(1));
        traces.runDue(caseId);
        assertThat(traces.open(caseId)).containsExactly("ACKNOWLEDGE_SECRECY");
    }

    @Test
    void isSuspendedAndResumed() {
        decide();
        complete(Step.ACKNOWLEDGE_SECRECY, Step.RECORD_ARRIVAL, Step.ANNOUNCE_DECISION);
        process.happened(caseId, Happening.SUSPENDED, Map.of());
        complete(Step.RESUME_INSPECTION);
        assertThat(traces.open(caseId)).containsExactly("SIGN_MINUTES");
    }

    @Test
    void isCancelledWhileSealed() {
        decide();
        process.happened(caseId, Happening.CANCELLED, Map.of());
        traces.runDue(caseId);
        assertThat(traces.ends(caseId)).containsExactly("endEvent_inspectionCancelled");
        assertThat(traces.isOver(caseId)).isTrue();
    }

    private void decide() {
        process.completed(
                caseId,
                Step.ISSUE_DECISION,
                Map.of(Routing.DRAFTING_REQUIRED, false, Routing.APPRAISAL_REQUIRED, false));
    }

    private void conclude(boolean recommendations) {
        decide();
        complete(Step.ACKNOWLEDGE_SECRECY, Step.RECORD_ARRIVAL, Step.ANNOUNCE_DECISION);
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
}
