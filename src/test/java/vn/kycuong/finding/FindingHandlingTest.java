package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kycuong.finding.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.finding.FindingRouting.Outcome;
import vn.kycuong.inspection.FindingsOfCase;
import vn.kycuong.inspection.OpenCases;

@RealTest
class FindingHandlingTest {

    private static final String STATEMENT = "Không đồng ý:\n  “ca 2” do ${đơn vị} khác phụ trách; xem \\ văn bản số 5.";

    @Autowired
    Handled handled;

    @Autowired
    OpenCases cases;

    @Autowired
    FindingQueries queries;

    @Autowired
    FindingsOfCase findingsOfCase;

    @Autowired
    JdbcLook look;

    @Autowired
    ClassifyFinding classify;

    @Autowired
    CloseFinding close;

    @Autowired
    VerifyRectification verify;

    @Autowired
    RespondToFinding respond;

    @Autowired
    FindingProcess process;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void goesFromTheRecordToTheClosing() {
        var finding = handled.toRectify();
        handled.submit(finding);
        handled.verify(finding, false);
        handled.submit(finding);
        handled.verify(finding, true);
        leavesNothing(() -> close(finding, ClosingOutcome.RECTIFIED, ""), "closing-accountability-open");
        handled.settle(finding);
        close(finding, ClosingOutcome.RECTIFIED, "");

        var inspection = caseOf(finding);
        assertThat(cases.journal(inspection).stream().filter(FindingHandlingTest::aboutFindings))
                .containsExactly(
                        "finding.recorded",
                        "finding.suggested",
                        "finding.minuted",
                        "finding.classified",
                        "finding.explained",
                        "finding.decided",
                        "rectification.planned",
                        "rectification.submitted",
                        "rectification.returned",
                        "rectification.submitted",
                        "rectification.verified",
                        "finding.closed");
        assertThat(cases.announcements(inspection))
                .contains("PEOPLE:finding.recorded", "LEADERSHIP:finding.recorded", "UNITS:finding.minuted")
                .doesNotContain("UNITS:finding.recorded", "INTEGRATION:finding.recorded");
        assertThat(state(finding)).isEqualTo(FindingState.CLOSED);
        assertThat(findingsOfCase.open(inspection)).isZero();
        assertThat(handled.hasProcess(finding)).isFalse();
    }

    @Test
    void whatIsContestedTravelsWordForWord() {
        var finding = handled.classified(FindingClass.S2);
        handled.respond(finding, Stance.CONTEST, STATEMENT);
        handled.decide(finding, Verdict.REJECTED, Outcome.NOTHING_TO_RECTIFY);

        assertThat(contested(finding))
                .containsExactly(
                        new FindingsOfCase.Contested(1, "Trang phục không đúng quy định", STATEMENT, "Căn cứ hồ sơ"));
    }

    @Test
    void anExplanationThatIsAcceptedEndsItWithoutAnyOtherAct() {
        var finding = handled.responded(Stance.CONTEST);
        handled.decide(finding, Verdict.ACCEPTED, Outcome.NOT_A_VIOLATION);
        assertThat(state(finding)).isEqualTo(FindingState.CLOSED);
        assertThat(handled.hasProcess(finding)).isFalse();
        assertThat(contested(finding)).isEmpty();
    }

    @Test
    void whatIsClassifiedAsNoViolationIsClosedAtOnce() {
        var finding = handled.minuted();
        assertRefused(() -> classify(finding, null, "", cases.leader()), "classification-reason-missing");
        classify(finding, null, "Có phép", cases.leader());
        assertThat(state(finding)).isEqualTo(FindingState.CLOSED);
        assertThat(handled.hasProcess(finding)).isFalse();
    }

    @Test
    void aLaterClassNeedsAReasonAndKeepsTheEarlier() {
        var finding = handled.classified(FindingClass.S1);
        assertRefused(() -> classify(finding, FindingClass.S2, "", cases.leader()), "classification-reason-missing");
        assertRefused(() -> classify(finding, FindingClass.S1, "Như cũ", cases.leader()), "classification-unchanged");
        assertRefused(() -> classify(finding, null, "Xem lại", cases.leader()), "classification-change-by-decision");
        classify(finding, FindingClass.S2, "Tái phạm", cases.leader());
        assertThat(detail(cases.leader(), finding).proceedings().classifications())
                .extracting(Proceedings.Classification::severity)
                .containsExactly(FindingClass.S1, FindingClass.S2);
        assertThat(process.awaits(finding, FindingStep.RESPOND_TO_FINDING)).isTrue();
    }

    @Test
    void theUnitRespondsOnceAndNeitherTooEarlyNorTooLate() {
        var early = handled.minuted();
        leavesNothing(() -> handled.respond(early, Stance.ACCEPT, "Đúng"), "response-too-early");

        var twice = handled.responded(Stance.ACCEPT);
        leavesNothing(() -> handled.respond(twice, Stance.CONTEST, "Nghĩ lại"), "response-already-given");

        var late = handled.classified(FindingClass.S1);
        clock.moveTo(dueOn(late).plusDays(1));
        leavesNothing(() -> handled.respond(late, Stance.ACCEPT, "Muộn"), "response-late");
    }

    @Test
    void aProposedMeasureHasADateThatIsStillToCome() {
        var finding = handled.classified(FindingClass.S1);
        leavesNothing(() -> respond(finding, "Chấn chỉnh", null), "response-measure-incomplete");
        leavesNothing(() -> respond(finding, "Chấn chỉnh", LocalDate.of(2020, 1, 1)), "response-measure-in-past");
    }

    @Test
    void theRecorderDoesNotVerify() {
        var finding = handled.toRectify();
        handled.submit(finding);
        leavesNothing(
                () -> verify.handle(new VerifyRectification.Command(finding, true, "", null, cases.member())),
                "verification-by-recorder");
        leavesNothing(
                () -> verify.handle(new VerifyRectification.Command(finding, false, "", null, cases.teamHead())),
                "verification-reason-missing");
        leavesNothing(
                () -> verify.handle(new VerifyRectification.Command(finding, false, "Thiếu", null, cases.teamHead())),
                "rectification-due-out-of-range");
    }

    @Test
    void isClosedOnlyWithAnOutcomeThatFits() {
        var finding = handled.responded(Stance.ACCEPT);
        leavesNothing(() -> close(finding, ClosingOutcome.RECTIFIED, ""), "closing-not-due");
        handled.decide(finding, Verdict.ACCEPTED, Outcome.NOTHING_TO_RECTIFY);
        handled.settle(finding);
        leavesNothing(() -> close(finding, ClosingOutcome.RECTIFIED, ""), "closing-outcome-not-possible");
        leavesNothing(
                () -> close(finding, ClosingOutcome.REFERRED_INVESTIGATION, "1/CV"), "closing-outcome-not-possible");
        leavesNothing(() -> close(finding, ClosingOutcome.ACCEPTED_RISK, ""), "closing-reference-missing");
        close(finding, ClosingOutcome.ACCEPTED_RISK, "31/TB");
        assertThat(state(finding)).isEqualTo(FindingState.CLOSED);
    }

    @Test
    void theHeadOfAnotherUnitFindsNothing() {
        var finding = handled.classified(FindingClass.S1);
        var other = cases.headOfOtherUnit();
        assertThatThrownBy(() -> queries.detail(other, finding)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.file(other, finding, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.ofCase(other, caseOf(finding))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> respond.handle(
                        new RespondToFinding.Command(finding, Stance.ACCEPT, "Đúng", "", null, List.of(), other)))
                .isInstanceOf(NotFound.class);
        assertThat(queries.page(other, new FindingQueries.Filter(caseOf(finding), false, false), "", 50)
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> queries.detail(cases.outsider(), finding)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheIssuerClassifies() {
        var finding = handled.minuted();
        assertThatThrownBy(() -> classify(finding, FindingClass.S1, "", cases.otherLeader()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> classify(finding, FindingClass.S1, "", cases.headOfUnit()))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> queries.detail(cases.clerk(), finding)).isInstanceOf(NotFound.class);
    }

    @Test
    void everythingOpenEndsWithTheInspection() {
        var finding = handled.classified(FindingClass.S1);
        cases.cancelled(caseOf(finding));
        var closure = detail(cases.leader(), finding).proceedings().closure().orElseThrow();
        assertThat(closure.outcome()).isEqualTo(ClosingOutcome.INSPECTION_CANCELLED);
        assertThat(handled.hasProcess(finding)).isFalse();
        assertThat(detail(cases.leader(), finding).terms())
                .allSatisfy(term -> assertThat(term.outcome()).isNotEmpty());
    }

    @Test
    void nobodyCanMoveTheTimeOfDetection() {
        var finding = handled.minuted();
        assertThatThrownBy(() -> look.moveDetection(finding)).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> look.forgetDecisions(finding)).rootCause().hasMessageContaining("permission denied");
    }

    private void leavesNothing(ThrowingCallable act, String code) {
        var before = cases.rows();
        assertRefused(act, code);
        assertThat(cases.rows()).isEqualTo(before);
    }

    private void classify(UUID finding, FindingClass severity, String reason, Actor by) {
        classify.handle(new ClassifyFinding.Command(finding, severity != null, severity, false, reason, by));
    }

    private void close(UUID finding, ClosingOutcome outcome, String reference) {
        close.handle(new CloseFinding.Command(finding, outcome, "Kết thúc", reference, cases.leader()));
    }

    private void respond(UUID finding, String measure, LocalDate on) {
        respond.handle(new RespondToFinding.Command(
                finding, Stance.ACCEPT, "Đúng", measure, on, List.of(), cases.headOfUnit()));
    }

    private List<FindingsOfCase.Contested> contested(UUID finding) {
        return findingsOfCase.contested(caseOf(finding));
    }

    private FindingDetail detail(Actor reader, UUID finding) {
        return queries.detail(reader, finding);
    }

    private FindingState state(UUID finding) {
        return detail(cases.leader(), finding).finding().state();
    }

    private UUID caseOf(UUID finding) {
        return detail(cases.leader(), finding).finding().caseId();
    }

    private LocalDate dueOn(UUID finding) {
        return detail(cases.headOfUnit(), finding).finding().dueOn();
    }

    private static boolean aboutFindings(String type) {
        return type.startsWith("finding.") || type.startsWith("rectification.");
    }
}
