package vn.kycuong.accountability;

import java.time.LocalDate;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.inspection.TimeLimit;

/** The dated policy tables about the heads of units. They propose; a person decides, and both are kept. */
public interface AccountabilityRules {

    /** What is limited in time. */
    enum Limited {
        /** The head speaks. */
        HEARING,
        /** It is decided. */
        DECISION
    }

    /**
     * What the law says of the case, and what the head did, as the policy table weighs them.
     *
     * @param form disciplinary form that the law names; empty when it names none
     * @param effect of the head's conduct: EXCLUDED, RELIEVED, AGGRAVATED; empty when nothing is known
     * @param aggravated repeated within the window, or the rules were not made known in the unit
     */
    record Weighed(FindingClass severity, String form, String effect, boolean aggravated, boolean coveredUp) {}

    /** @param mark how sure the rule is: {@code C}, {@code S}, {@code M} or {@code P} */
    record Proposed(Outcome outcome, String source, String mark) {}

    TimeLimit limit(Limited step, LocalDate on);

    Proposed propose(Weighed weighed, LocalDate on);

    /** For how many months an earlier outcome makes the next one a repetition. */
    int repetitionMonths(LocalDate on);
}
