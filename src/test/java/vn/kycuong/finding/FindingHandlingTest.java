package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.finding.Refusal.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.finding.FindingRouting.Outcome;
import vn.kycuong.inspection.FindingsOfCase;
import vn.kycuong.inspection.OpenCases;

/** A finding on its way, from the record to the closing. */
@RealTest
class FindingHandlingTest {

    private static final String STATEMENT = "Không đồng ý:\n  “ca 2” do ${đơn vị} khác phụ trách; xem \\ văn bản số 5.";

    @Autowired
    Handled handled;

    @Autowired
    OpenCases cases;

    @Autowired
    FindingsOfCase findingsOfCase;

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
        handled.leavesNothing(
                () -> handled.close(finding, ClosingOutcome.RECTIFIED, ""), "closing-accountability-open");
        handled.settle(finding);
        handled.close(finding, ClosingOutcome.RECTIFIED, "");

        var inspection = handled.caseOf(finding);
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
        assertThat(handled.state(finding)).isEqualTo(FindingState.CLOSED);
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
        assertThat(handled.state(finding)).isEqualTo(FindingState.CLOSED);
        assertThat(handled.hasProcess(finding)).isFalse();
        assertThat(contested(finding)).isEmpty();
    }

    @Test
    void whatIsClassifiedAsNoViolationIsClosedAtOnce() {
        var finding = handled.minuted();
        assertRefused(() -> handled.classify(finding, null, "", cases.leader()), "classification-reason-missing");
        handled.classify(finding, null, "Có phép", cases.leader());
        assertThat(handled.state(finding)).isEqualTo(FindingState.CLOSED);
        assertThat(handled.hasProcess(finding)).isFalse();
    }

    @Test
    void aLaterClassNeedsAReasonAndKeepsTheEarlier() {
        var finding = handled.classified(FindingClass.S1);
        assertRefused(
                () -> handled.classify(finding, FindingClass.S2, "", cases.leader()), "classification-reason-missing");
        assertRefused(
                () -> handled.classify(finding, FindingClass.S1, "Như cũ", cases.leader()), "classification-unchanged");
        assertRefused(
                () -> handled.classify(finding, null, "Xem lại", cases.leader()), "classification-change-by-decision");
        handled.classify(finding, FindingClass.S2, "Tái phạm", cases.leader());
        assertThat(handled.detail(cases.leader(), finding).proceedings().classifications())
                .extracting(Proceedings.Classification::severity)
                .containsExactly(FindingClass.S1, FindingClass.S2);
        assertThat(process.awaits(finding, FindingStep.RESPOND_TO_FINDING)).isTrue();
    }

    @Test
    void everythingOpenEndsWithTheInspection() {
        var finding = handled.classified(FindingClass.S1);
        cases.cancelled(handled.caseOf(finding));
        var closure =
                handled.detail(cases.leader(), finding).proceedings().closure().orElseThrow();
        assertThat(closure.outcome()).isEqualTo(ClosingOutcome.INSPECTION_CANCELLED);
        assertThat(handled.hasProcess(finding)).isFalse();
        assertThat(handled.detail(cases.leader(), finding).terms())
                .allSatisfy(term -> assertThat(term.outcome()).isNotEmpty());
    }

    private List<FindingsOfCase.Contested> contested(UUID finding) {
        return findingsOfCase.contested(handled.caseOf(finding));
    }

    private static boolean aboutFindings(String type) {
        return type.startsWith("finding.") || type.startsWith("rectification.");
    }
}
