package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.kycuong.finding.FindingRouting.Outcome.EXPLAIN_AGAIN;
import static vn.kycuong.finding.FindingRouting.Outcome.NOTHING_TO_RECTIFY;
import static vn.kycuong.finding.FindingRouting.Outcome.NOT_A_VIOLATION;
import static vn.kycuong.finding.FindingRouting.Outcome.RECTIFY;
import static vn.kycuong.finding.Refusal.assertRefused;

import org.junit.jupiter.api.Test;

class DecisionRulesTest {

    @Test
    void silenceCanOnlyLeaveTheFindingAsItStands() {
        var silent = classified().silent().proceedings();
        assertRefused(() -> DecisionRules.require(silent, Verdict.REJECTED, RECTIFY), "decision-on-silence");
        assertThatCode(() -> DecisionRules.require(silent, Verdict.STANDS, RECTIFY))
                .doesNotThrowAnyException();
    }

    @Test
    void aResponseCannotBeIgnored() {
        var contested = classified().responded(Stance.CONTEST).proceedings();
        assertRefused(() -> DecisionRules.require(contested, Verdict.STANDS, RECTIFY), "decision-ignores-response");
    }

    @Test
    void theUnitIsAskedAgainOnlyOnce() {
        var first = classified().responded(Stance.CONTEST);
        assertThatCode(() -> DecisionRules.require(first.proceedings(), Verdict.REJECTED, EXPLAIN_AGAIN))
                .doesNotThrowAnyException();
        var second = first.decided(Verdict.REJECTED, EXPLAIN_AGAIN).responded(Stance.CONTEST);
        assertRefused(
                () -> DecisionRules.require(second.proceedings(), Verdict.REJECTED, EXPLAIN_AGAIN),
                "explanation-already-repeated");
    }

    @Test
    void nothingIsAskedAgainOfAnExplanationThatWasAccepted() {
        var contested = classified().responded(Stance.CONTEST).proceedings();
        assertRefused(
                () -> DecisionRules.require(contested, Verdict.ACCEPTED, EXPLAIN_AGAIN),
                "decision-contradicts-response");
    }

    @Test
    void itIsNoViolationOnlyWhenTheUnitSaidSoAndWasRight() {
        var contested = classified().responded(Stance.CONTEST).proceedings();
        var admitted = classified().responded(Stance.ACCEPT).proceedings();
        assertThatCode(() -> DecisionRules.require(contested, Verdict.ACCEPTED, NOT_A_VIOLATION))
                .doesNotThrowAnyException();
        assertRefused(
                () -> DecisionRules.require(contested, Verdict.REJECTED, NOT_A_VIOLATION),
                "decision-contradicts-response");
        assertRefused(
                () -> DecisionRules.require(admitted, Verdict.ACCEPTED, NOT_A_VIOLATION),
                "decision-contradicts-response");
        assertThatCode(() -> DecisionRules.require(admitted, Verdict.ACCEPTED, NOTHING_TO_RECTIFY))
                .doesNotThrowAnyException();
    }

    private static AFinding classified() {
        return new AFinding().classified(FindingClass.S1);
    }
}
