package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.finding.FindingRouting.Outcome;
import vn.kycuong.inspection.OpenCases;

/** What nobody can do to a finding: too early, too late, in somebody else's place, or without what it needs. */
@RealTest
class FindingLimitsTest {

    @Autowired
    Handled handled;

    @Autowired
    OpenCases cases;

    @Autowired
    FindingQueries queries;

    @Autowired
    JdbcLook look;

    @Autowired
    VerifyRectification verify;

    @Autowired
    RespondToFinding respond;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void theUnitRespondsOnceAndNeitherTooEarlyNorTooLate() {
        var early = handled.minuted();
        handled.leavesNothing(() -> handled.respond(early, Stance.ACCEPT, "Đúng"), "response-too-early");

        var twice = handled.responded(Stance.ACCEPT);
        handled.leavesNothing(() -> handled.respond(twice, Stance.CONTEST, "Nghĩ lại"), "response-already-given");

        var late = handled.classified(FindingClass.S1);
        clock.moveTo(dueOn(late).plusDays(1));
        handled.leavesNothing(() -> handled.respond(late, Stance.ACCEPT, "Muộn"), "response-late");
    }

    @Test
    void aProposedMeasureHasADateThatIsStillToCome() {
        var finding = handled.classified(FindingClass.S1);
        handled.leavesNothing(() -> respond(finding, "Chấn chỉnh", null), "response-measure-incomplete");
        handled.leavesNothing(
                () -> respond(finding, "Chấn chỉnh", LocalDate.of(2020, 1, 1)), "response-measure-in-past");
    }

    @Test
    void theRecorderDoesNotVerify() {
        var finding = handled.toRectify();
        handled.submit(finding);
        handled.leavesNothing(
                () -> verify.handle(new VerifyRectification.Command(finding, true, "", null, cases.member())),
                "verification-by-recorder");
        handled.leavesNothing(
                () -> verify.handle(new VerifyRectification.Command(finding, false, "", null, cases.teamHead())),
                "verification-reason-missing");
        handled.leavesNothing(
                () -> verify.handle(new VerifyRectification.Command(finding, false, "Thiếu", null, cases.teamHead())),
                "rectification-due-out-of-range");
    }

    @Test
    void isClosedOnlyWithAnOutcomeThatFits() {
        var finding = handled.responded(Stance.ACCEPT);
        handled.leavesNothing(() -> handled.close(finding, ClosingOutcome.RECTIFIED, ""), "closing-not-due");
        handled.decide(finding, Verdict.ACCEPTED, Outcome.NOTHING_TO_RECTIFY);
        handled.settle(finding);
        handled.leavesNothing(
                () -> handled.close(finding, ClosingOutcome.RECTIFIED, ""), "closing-outcome-not-possible");
        handled.leavesNothing(
                () -> handled.close(finding, ClosingOutcome.REFERRED_INVESTIGATION, "1/CV"),
                "closing-outcome-not-possible");
        handled.leavesNothing(
                () -> handled.close(finding, ClosingOutcome.ACCEPTED_RISK, ""), "closing-reference-missing");
        handled.close(finding, ClosingOutcome.ACCEPTED_RISK, "31/TB");
        assertThat(handled.state(finding)).isEqualTo(FindingState.CLOSED);
    }

    @Test
    void theHeadOfAnotherUnitFindsNothing() {
        var finding = handled.classified(FindingClass.S1);
        var other = cases.headOfOtherUnit();
        assertThatThrownBy(() -> queries.detail(other, finding)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.file(other, finding, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.ofCase(other, handled.caseOf(finding))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> respond.handle(
                        new RespondToFinding.Command(finding, Stance.ACCEPT, "Đúng", "", null, List.of(), other)))
                .isInstanceOf(NotFound.class);
        assertThat(queries.page(other, new FindingQueries.Filter(handled.caseOf(finding), false, false), "", 50)
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> queries.detail(cases.outsider(), finding)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheIssuerClassifies() {
        var finding = handled.minuted();
        assertThatThrownBy(() -> handled.classify(finding, FindingClass.S1, "", cases.otherLeader()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> handled.classify(finding, FindingClass.S1, "", cases.headOfUnit()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> queries.detail(cases.clerk(), finding)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyCanMoveTheTimeOfDetection() {
        var finding = handled.minuted();
        assertThatThrownBy(() -> look.moveDetection(finding)).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> look.forgetDecisions(finding)).rootCause().hasMessageContaining("permission denied");
    }

    private void respond(UUID finding, String measure, LocalDate on) {
        respond.handle(new RespondToFinding.Command(
                finding, Stance.ACCEPT, "Đúng", measure, on, List.of(), cases.headOfUnit()));
    }

    private LocalDate dueOn(UUID finding) {
        return handled.detail(cases.headOfUnit(), finding).finding().dueOn();
    }
}
