package vn.kycuong.finding;

import vn.kycuong.access.RuleViolation;
import vn.kycuong.finding.FindingRouting.Outcome;

/** Which decision fits which response. */
final class DecisionRules {

    private DecisionRules() {}

    static void require(Proceedings proceedings, Verdict verdict, Outcome next) {
        if (proceedings.silentNow() != (verdict == Verdict.STANDS)) {
            throw RuleViolation.invalid(proceedings.silentNow() ? "decision-on-silence" : "decision-ignores-response");
        }
        if (next == Outcome.EXPLAIN_AGAIN) {
            requireExplanationLeft(proceedings, verdict);
        }
        if (next == Outcome.NOT_A_VIOLATION && !(verdict == Verdict.ACCEPTED && contested(proceedings))) {
            throw RuleViolation.invalid("decision-contradicts-response");
        }
    }

    // Asking a second time is fair; asking without end would keep a finding from ever being settled.
    private static void requireExplanationLeft(Proceedings proceedings, Verdict verdict) {
        if (!proceedings.decisions().isEmpty()) {
            throw RuleViolation.refused("explanation-already-repeated");
        }
        if (verdict == Verdict.ACCEPTED) {
            throw RuleViolation.invalid("decision-contradicts-response");
        }
    }

    private static boolean contested(Proceedings proceedings) {
        var responses = proceedings.responses();
        return !responses.isEmpty()
                && responses.get(responses.size() - 1).stance().contests();
    }
}
