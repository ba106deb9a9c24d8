package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kycuong.proceeding.DisciplinaryTask.ASSESS_CASE;
import static vn.kycuong.proceeding.DisciplinaryTask.CALL_REVIEW;
import static vn.kycuong.proceeding.DisciplinaryTask.DECIDE_ON_DISCIPLINE;
import static vn.kycuong.proceeding.DisciplinaryTask.EXECUTE_DECISION;
import static vn.kycuong.proceeding.DisciplinaryTask.FORM_COUNCIL;
import static vn.kycuong.proceeding.DisciplinaryTask.HAND_OVER_DECISION;
import static vn.kycuong.proceeding.DisciplinaryTask.HOLD_COUNCIL;
import static vn.kycuong.proceeding.DisciplinaryTask.HOLD_REVIEW;
import static vn.kycuong.proceeding.DisciplinaryTask.RECOMMEND_FORM;
import static vn.kycuong.proceeding.DisciplinaryTask.RECORD_SETTLEMENT;
import static vn.kycuong.proceeding.DisciplinaryTask.REPORT_REVIEW;
import static vn.kycuong.proceeding.DisciplinaryTask.RESTORE_RIGHTS;
import static vn.kycuong.proceeding.DisciplinaryTask.SETTLE_APPEAL;
import static vn.kycuong.proceeding.DisciplinaryTask.SUMMON_TO_COUNCIL;

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
import vn.kycuong.access.RuleViolation;
import vn.kycuong.proceeding.CaseRoute;
import vn.kycuong.proceeding.DisciplinaryHappening;
import vn.kycuong.proceeding.DisciplinaryProcess;
import vn.kycuong.proceeding.DisciplinaryRouting;
import vn.kycuong.proceeding.DisciplinaryTask;

/** Every node and every flow of the models of discipline. */
@RealTest
@TestInstance(Lifecycle.PER_CLASS)
class DisciplinaryProcessTest {

    private static final List<String> MODELS = List.of(
            "disciplinary-follow-up",
            "disciplinary-review",
            "disciplinary-council",
            "disciplinary-enforcement",
            "disciplinary-terms",
            "disciplinary-deferral",
            "disciplinary-appeal");

    @Autowired
    private DisciplinaryProcess process;

    @Autowired
    private Traces traces;

    @Autowired
    private MovableClock clock;

    private final Coverage coverage = new Coverage();
    private ScriptedSteps steps;
    private UUID file;

    @BeforeEach
    void open() {
        steps = traces.script();
        file = traces.openCase();
        process.start(file);
    }

    @AfterEach
    void remember() {
        traces.cover(coverage, file);
        traces.forget();
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        assertThat(coverage.missing(MODELS)).isEmpty();
    }

    @Test
    void goesTheFullWayToTheEndOfTheEffect() {
        steps.wakesAt(file, clock.instant().plus(Duration.ofDays(365)));
        assess(CaseRoute.FULL);
        review();
        council();
        decide(true);
        complete(HAND_OVER_DECISION);
        complete(EXECUTE_DECISION);
        traces.runDue(file);
        assertThat(traces.isOver(file)).isFalse();
        clock.advance(Duration.ofDays(364));
        assertThat(traces.runDue(file)).isZero();
        clock.advance(Duration.ofDays(1));
        traces.runDue(file);

        assertThat(steps.calls())
                .containsExactlyInAnyOrder("terms", "effect", "recidivism", "terms", "effect", "recidivism");
        assertThat(traces.ends(file))
                .containsExactlyInAnyOrder("endEvent_termsWatched", "endEvent_disciplinaryCaseSettled");
        assertThat(traces.isOver(file)).isTrue();
    }

    @Test
    void meetsAgainWhereAMeetingFailed() {
        assess(CaseRoute.FULL);
        complete(CALL_REVIEW);
        complete(HOLD_REVIEW, Map.of(DisciplinaryRouting.REVIEW_HELD, false));
        review();
        complete(FORM_COUNCIL);
        complete(SUMMON_TO_COUNCIL);
        complete(HOLD_COUNCIL, Map.of(DisciplinaryRouting.COUNCIL_HELD, false));
        assertThat(traces.open(file)).containsExactly("SUMMON_TO_COUNCIL");
    }

    @Test
    void skipsTheReview() {
        assess(CaseRoute.WITHOUT_REVIEW);
        council();
        assertThat(traces.open(file)).containsExactly("DECIDE_ON_DISCIPLINE");
    }

    @Test
    void asksTheCouncilAgain() {
        assess(CaseRoute.WITHOUT_REVIEW);
        council();
        complete(DECIDE_ON_DISCIPLINE, Map.of(DisciplinaryRouting.DECIDED, false));
        assertThat(traces.open(file)).containsExactly("FORM_COUNCIL");
    }

    @Test
    void endsWithTheHandOverWhenThereWasNoViolation() {
        assess(CaseRoute.DIRECT);
        decide(false);
        complete(HAND_OVER_DECISION);
        assertThat(traces.ends(file)).containsExactly("endEvent_disciplinaryCaseSettled");
    }

    @Test
    void endsWhereNobodyCanBeDisciplined() {
        assess(CaseRoute.NOT_HANDLED);
        assertThat(traces.ends(file)).containsExactly("endEvent_notHandled");
        assertThatThrownBy(() -> complete(CALL_REVIEW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void watchesTwoDeferralsOneAfterTheOther() {
        steps.wakesAt(file, clock.instant().plus(Duration.ofDays(30)));
        process.happened(file, DisciplinaryHappening.DEFERRED, Map.of());
        traces.runDue(file);
        clock.advance(Duration.ofDays(30));
        traces.runDue(file);
        process.happened(file, DisciplinaryHappening.DEFERRED, Map.of());
        traces.runDue(file);

        assertThat(steps.calls()).containsExactlyInAnyOrder("terms", "deferral", "terms", "deferral", "deferral");
        assertThat(traces.open(file)).containsExactly("ASSESS_CASE");
        assertThat(traces.jobs(file)).isEmpty();
    }

    @Test
    void bothComplaintsRunBesideTheExecution() {
        assess(CaseRoute.DIRECT);
        decide(true);
        complete(HAND_OVER_DECISION);
        appeal(false);
        complete(EXECUTE_DECISION);
        complete(SETTLE_APPEAL);
        appeal(true);
        complete(RECORD_SETTLEMENT);

        assertThat(traces.open(file)).isEmpty();
        assertThat(traces.isOver(file)).isFalse();
    }

    @Test
    void aComplaintThatIsNotSettledInTimeGoesOnToTheSecond() {
        steps.wakesAt(file, clock.instant().plus(Duration.ofDays(31)));
        assess(CaseRoute.DIRECT);
        decide(true);
        complete(HAND_OVER_DECISION);
        appeal(false);
        traces.runDue(file);
        clock.advance(Duration.ofDays(31));
        traces.runDue(file);
        assertThat(traces.open(file)).contains("SETTLE_APPEAL");
        process.happened(file, DisciplinaryHappening.APPEAL_PASSED_ON, Map.of());
        assertThat(traces.open(file)).doesNotContain("SETTLE_APPEAL");
        appeal(true);

        assertThat(traces.open(file)).containsExactlyInAnyOrder("EXECUTE_DECISION", "RECORD_SETTLEMENT");
        assertThat(steps.calls()).containsExactlyInAnyOrder("terms", "settlement", "terms", "settlement");
    }

    @Test
    void anAnnulledDecisionStopsEverythingUntilRightsAreRestored() {
        assess(CaseRoute.DIRECT);
        decide(true);
        complete(HAND_OVER_DECISION);
        appeal(false);
        complete(SETTLE_APPEAL);
        process.happened(file, DisciplinaryHappening.ENDED, Map.of(DisciplinaryRouting.REVERSED, true));
        assertThat(traces.open(file)).containsExactly("RESTORE_RIGHTS");
        complete(RESTORE_RIGHTS);
        assertThat(traces.isOver(file)).isTrue();
    }

    @Test
    void aDroppedCaseEndsWhereverItIs() {
        assess(CaseRoute.FULL);
        complete(CALL_REVIEW);
        process.happened(file, DisciplinaryHappening.ENDED, Map.of(DisciplinaryRouting.REVERSED, false));
        assertThat(traces.ends(file)).contains("endEvent_disciplineEnded");
        assertThat(traces.isOver(file)).isTrue();
        assertThatThrownBy(() -> process.happened(file, DisciplinaryHappening.DEFERRED, Map.of()))
                .isInstanceOf(RuleViolation.class);
    }

    private void assess(CaseRoute route) {
        complete(ASSESS_CASE, Map.of(DisciplinaryRouting.ROUTE, route.name()));
    }

    private void review() {
        complete(CALL_REVIEW);
        complete(HOLD_REVIEW, Map.of(DisciplinaryRouting.REVIEW_HELD, true));
        complete(REPORT_REVIEW);
    }

    private void council() {
        complete(FORM_COUNCIL);
        complete(SUMMON_TO_COUNCIL);
        complete(HOLD_COUNCIL, Map.of(DisciplinaryRouting.COUNCIL_HELD, true));
        complete(RECOMMEND_FORM);
    }

    private void decide(boolean disciplined) {
        complete(
                DECIDE_ON_DISCIPLINE,
                Map.of(DisciplinaryRouting.DECIDED, true, DisciplinaryRouting.DISCIPLINED, disciplined));
    }

    private void appeal(boolean second) {
        process.happened(file, DisciplinaryHappening.APPEALED, Map.of(DisciplinaryRouting.SECOND_APPEAL, second));
    }

    private void complete(DisciplinaryTask task) {
        complete(task, Map.of());
    }

    private void complete(DisciplinaryTask task, Map<String, Object> routing) {
        process.completed(file, task, routing);
    }
}
