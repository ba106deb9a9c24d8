package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
import vn.kycuong.accountability.AccountabilityProcess;
import vn.kycuong.accountability.AccountabilityStep;

@RealTest
@TestInstance(Lifecycle.PER_CLASS)
class AccountabilityProcessTest {

    @Autowired
    private AccountabilityProcess process;

    @Autowired
    private Traces traces;

    @Autowired
    private MovableClock clock;

    private final Coverage coverage = new Coverage();
    private ScriptedSteps steps;
    private UUID entry;

    @BeforeEach
    void know() {
        steps = traces.script();
        entry = UUID.randomUUID();
    }

    @AfterEach
    void remember() {
        traces.cover(coverage, entry);
        traces.forget();
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        assertThat(coverage.missing(List.of("accountability-handling", "accountability-hearing")))
                .isEmpty();
    }

    @Test
    void hearsTheHeadAndIsDecided() {
        opens(true, 5, 21);
        traces.runDue(entry);
        assertThat(traces.open(entry)).containsExactly("STATE_ACCOUNTABILITY");
        process.completed(entry, AccountabilityStep.STATE_ACCOUNTABILITY);
        assertThat(traces.open(entry)).containsExactly("DECIDE_ACCOUNTABILITY");
        process.completed(entry, AccountabilityStep.DECIDE_ACCOUNTABILITY);
        assertThat(traces.ends(entry)).containsExactly("endEvent_accountabilityClosed");
        assertThat(traces.isOver(entry)).isTrue();
    }

    @Test
    void recordsTheSilenceWhenTheTermIsOver() {
        opens(true, 5);
        traces.runDue(entry);
        clock.advance(Duration.ofDays(6));
        traces.runDue(entry);
        assertThat(steps.calls()).containsOnlyOnce("silence");
        assertThat(traces.open(entry)).containsExactly("DECIDE_ACCOUNTABILITY");
        assertThat(traces.jobs(entry)).isEmpty();
    }

    @Test
    void goesOnWhenWhoeverDecidesFindsTheTermOver() {
        opens(true, 5, 21);
        process.hearingOver(entry);
        assertThat(traces.open(entry)).containsExactly("DECIDE_ACCOUNTABILITY");
    }

    @Test
    void isDecidedAtOnceWhereThereIsNobodyToHear() {
        opens(false, 21);
        assertThat(traces.open(entry)).containsExactly("DECIDE_ACCOUNTABILITY");
        traces.runDue(entry);
        clock.advance(Duration.ofDays(22));
        traces.runDue(entry);
        assertThat(steps.calls()).containsExactly("accountability", "accountability");
        process.completed(entry, AccountabilityStep.DECIDE_ACCOUNTABILITY);
        assertThat(traces.isOver(entry)).isTrue();
    }

    @Test
    void lapsesFromInsideTheHearing() {
        opens(true, 5);
        traces.runDue(entry);
        process.lapsed(entry);
        assertThat(traces.isOver(entry)).isTrue();
        assertThat(traces.ends(entry)).containsExactly("endEvent_accountabilityLapsed");
        process.lapsed(entry);
    }

    private void opens(boolean hearing, int... wakesAfterDays) {
        var now = clock.instant();
        steps.wakesAt(
                entry,
                Arrays.stream(wakesAfterDays)
                        .mapToObj(day -> now.plus(Duration.ofDays(day)))
                        .toArray(Instant[]::new));
        process.start(entry, traces.openCase(), hearing);
    }
}
