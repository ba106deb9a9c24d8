package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
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
import vn.kycuong.finding.FindingProcess;
import vn.kycuong.finding.FindingRouting;
import vn.kycuong.finding.FindingRouting.Outcome;
import vn.kycuong.finding.FindingStep;

@RealTest
@TestInstance(Lifecycle.PER_CLASS)
class FindingHandlingProcessTest {

    @Autowired
    private FindingProcess process;

    @Autowired
    private Traces traces;

    @Autowired
    private MovableClock clock;

    private final Coverage coverage = new Coverage();
    private ScriptedSteps steps;
    private UUID finding;

    @BeforeEach
    void record() {
        steps = traces.script();
        finding = UUID.randomUUID();
        process.start(finding, traces.openCase());
        remindsAfterDays(5, 7, 8, 9, 11);
    }

    @AfterEach
    void remember() {
        traces.cover(coverage, finding);
        traces.forget();
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        assertThat(coverage.missing(List.of("finding-handling", "finding-response", "finding-rectification")))
                .isEmpty();
    }

    @Test
    void isExplainedRectifiedAndClosed() {
        classify(true);
        complete(FindingStep.RESPOND_TO_FINDING);
        decide(Outcome.RECTIFY);
        complete(FindingStep.SUBMIT_RECTIFICATION);
        verify(true);
        complete(FindingStep.CLOSE_FINDING);
        assertThat(traces.ends(finding)).containsExactly("endEvent_findingClosed");
        assertThat(traces.isOver(finding)).isTrue();
    }

    @Test
    void endsWhenItIsClassifiedAsNoViolation() {
        classify(false);
        assertThat(traces.ends(finding)).containsExactly("endEvent_notViolation");
    }

    @Test
    void endsWhenTheExplanationShowsNoViolation() {
        classify(true);
        complete(FindingStep.RESPOND_TO_FINDING);
        decide(Outcome.NOT_A_VIOLATION);
        assertThat(traces.ends(finding)).containsExactly("endEvent_notViolation");
    }

    @Test
    void isClosedAtOnceWhenThereIsNothingToRectify() {
        classify(true);
        complete(FindingStep.RESPOND_TO_FINDING);
        decide(Outcome.NOTHING_TO_RECTIFY);
        complete(FindingStep.CLOSE_FINDING);
        assertThat(traces.ends(finding)).containsExactly("endEvent_findingClosed");
    }

    @Test
    void waitsUntilItIsSettledWhatTheHeadAnswersFor() {
        classify(true);
        complete(FindingStep.RESPOND_TO_FINDING);
        decide(Outcome.NOTHING_TO_RECTIFY, true);
        assertThat(traces.open(finding)).isEmpty();
        process.accountabilitySettled(finding);
        assertThat(traces.open(finding)).containsExactly("CLOSE_FINDING");
        process.accountabilitySettled(finding);
        complete(FindingStep.CLOSE_FINDING);
        assertThat(traces.ends(finding)).containsExactly("endEvent_findingClosed");
    }

    @Test
    void asksForAnotherExplanation() {
        classify(true);
        complete(FindingStep.RESPOND_TO_FINDING);
        decide(Outcome.EXPLAIN_AGAIN);
        assertThat(traces.open(finding)).containsExactly("RESPOND_TO_FINDING");
        traces.runDue(finding);
        assertThat(steps.calls()).containsExactly("response");
    }

    @Test
    void goesBackWhenTheRectificationIsReturned() {
        classify(true);
        complete(FindingStep.RESPOND_TO_FINDING);
        decide(Outcome.RECTIFY);
        complete(FindingStep.SUBMIT_RECTIFICATION);
        verify(false);
        assertThat(traces.open(finding)).containsExactly("SUBMIT_RECTIFICATION");
    }

    @Test
    void wakesAtEveryReminderAndRecordsSilenceOnce() {
        classify(true);
        traces.runDue(finding);
        for (var day = 0; day < 14; day++) {
            clock.advance(Duration.ofDays(1));
            traces.runDue(finding);
        }
        var woken = List.of("response", "response", "response", "response", "response", "response", "no-response");
        assertThat(steps.calls()).containsExactlyElementsOf(woken);
        assertThat(traces.open(finding)).containsExactly("DECIDE_ON_RESPONSE");
        assertThat(traces.jobs(finding)).isEmpty();
    }

    @Test
    void stopsRemindingOnceTheUnitHasResponded() {
        classify(true);
        traces.runDue(finding);
        clock.advance(Duration.ofDays(6));
        traces.runDue(finding);
        complete(FindingStep.RESPOND_TO_FINDING);
        assertThat(traces.jobs(finding)).isEmpty();
        assertThat(steps.calls()).containsExactly("response", "response");
    }

    @Test
    void escalatesAnOverdueRectificationAndKeepsItDue() {
        classify(true);
        complete(FindingStep.RESPOND_TO_FINDING);
        decide(Outcome.RECTIFY);
        traces.runDue(finding);
        clock.advance(Duration.ofDays(12));
        traces.runDue(finding);
        assertThat(steps.calls()).endsWith("rectification", "escalated");
        assertThat(Collections.frequency(steps.calls(), "escalated")).isOne();
        assertThat(traces.open(finding)).containsExactly("SUBMIT_RECTIFICATION");
        complete(FindingStep.SUBMIT_RECTIFICATION);
        assertThat(traces.open(finding)).containsExactly("VERIFY_RECTIFICATION");
    }

    @Test
    void isWithdrawnFromInsideACalledProcess() {
        classify(true);
        traces.runDue(finding);
        process.withdrawn(finding);
        assertThat(traces.isOver(finding)).isTrue();
        assertThat(traces.ends(finding)).containsExactly("endEvent_findingWithdrawn");
        process.withdrawn(finding);
    }

    private void remindsAfterDays(int... days) {
        var now = clock.instant();
        steps.wakesAt(
                finding,
                Arrays.stream(days)
                        .mapToObj(day -> now.plus(Duration.ofDays(day)))
                        .toArray(Instant[]::new));
    }

    private void classify(boolean violation) {
        process.completed(finding, FindingStep.CLASSIFY_FINDING, Map.of(FindingRouting.VIOLATION, violation));
    }

    private void decide(Outcome outcome) {
        decide(outcome, false);
    }

    private void decide(Outcome outcome, boolean accountabilityOpen) {
        process.completed(
                finding,
                FindingStep.DECIDE_ON_RESPONSE,
                Map.of(FindingRouting.OUTCOME, outcome.name(), FindingRouting.ACCOUNTABILITY_OPEN, accountabilityOpen));
    }

    private void verify(boolean accepted) {
        process.completed(
                finding,
                FindingStep.VERIFY_RECTIFICATION,
                Map.of(FindingRouting.ACCEPTED, accepted, FindingRouting.ACCOUNTABILITY_OPEN, false));
    }

    private void complete(FindingStep step) {
        process.completed(finding, step, Map.of());
    }
}
