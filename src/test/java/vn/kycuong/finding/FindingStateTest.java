package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.finding.FindingRouting.Outcome.EXPLAIN_AGAIN;
import static vn.kycuong.finding.FindingRouting.Outcome.NOTHING_TO_RECTIFY;
import static vn.kycuong.finding.FindingRouting.Outcome.RECTIFY;
import static vn.kycuong.finding.Refusal.assertRefused;

import org.junit.jupiter.api.Test;

class FindingStateTest {

    @Test
    void followsFromWhatTheTeamDid() {
        assertThat(new AFinding().draft().state()).isEqualTo(FindingState.DRAFT);
        assertThat(new AFinding().state()).isEqualTo(FindingState.RECORDED);
        assertThat(new AFinding().withdrawn().state()).isEqualTo(FindingState.WITHDRAWN);
        assertThat(new AFinding().minuted().state()).isEqualTo(FindingState.TO_CLASSIFY);
    }

    @Test
    void waitsForTheUnitAndThenForTheDecision() {
        assertThat(classified().state()).isEqualTo(FindingState.TO_RESPOND);
        assertThat(classified().responded(Stance.CONTEST).state()).isEqualTo(FindingState.TO_DECIDE);
        assertThat(classified().silent().state()).isEqualTo(FindingState.TO_DECIDE);
    }

    @Test
    void waitsForTheUnitAgainWhenItIsAskedAgain() {
        var again = classified().responded(Stance.CONTEST).decided(Verdict.REJECTED, EXPLAIN_AGAIN);
        assertThat(again.state()).isEqualTo(FindingState.TO_RESPOND);
        assertThat(again.proceedings().explanationRound()).isEqualTo(2);
        assertThat(again.responded(Stance.ACCEPT).state()).isEqualTo(FindingState.TO_DECIDE);
    }

    @Test
    void goesToAndFroUntilTheRectificationIsAccepted() {
        var finding = classified().responded(Stance.ACCEPT).decided(Verdict.ACCEPTED, RECTIFY);
        assertThat(finding.state()).isEqualTo(FindingState.TO_RECTIFY);
        assertThat(finding.submitted().state()).isEqualTo(FindingState.TO_VERIFY);
        assertThat(finding.verified(false).state()).isEqualTo(FindingState.TO_RECTIFY);
        assertThat(finding.submitted().state()).isEqualTo(FindingState.TO_VERIFY);
        assertThat(finding.verified(true).state()).isEqualTo(FindingState.TO_CLOSE);
    }

    @Test
    void isToBeClosedWhenThereIsNothingToRectify() {
        var finding = classified().silent().decided(Verdict.STANDS, NOTHING_TO_RECTIFY);
        assertThat(finding.state()).isEqualTo(FindingState.TO_CLOSE);
        assertThat(finding.closed(ClosingOutcome.ACCEPTED_RISK).state()).isEqualTo(FindingState.CLOSED);
        assertThat(finding.finding().open()).isFalse();
    }

    @Test
    void theConfirmedClassCountsAndUntilThenTheProposedOne() {
        assertThat(new AFinding().finding().severity()).isEqualTo(FindingClass.S0);
        assertThat(classified().finding().severity()).isEqualTo(FindingClass.S2);
        assertThat(classified().classified(FindingClass.S3).finding().severity())
                .isEqualTo(FindingClass.S3);
    }

    @Test
    void isNotAmendedOnceItStandsInTheMinutes() {
        assertRefused(() -> new AFinding().minuted().finding().requireNotMinuted(), "finding-already-minuted");
        assertRefused(() -> new AFinding().withdrawn().finding().requireNotMinuted(), "finding-not-open");
    }

    @Test
    void isVerifiedNeitherByWhoRecordedItNorByWhoSubmitted() {
        var finding = classified()
                .responded(Stance.ACCEPT)
                .decided(Verdict.ACCEPTED, RECTIFY)
                .submitted()
                .finding();
        assertThat(finding.mayBeVerifiedBy(AFinding.RECORDER)).isFalse();
        assertThat(finding.mayBeVerifiedBy(AFinding.SUBMITTER)).isFalse();
        assertThat(finding.mayBeVerifiedBy("TD-01")).isTrue();
    }

    private static AFinding classified() {
        return new AFinding().classified(FindingClass.S2);
    }
}
