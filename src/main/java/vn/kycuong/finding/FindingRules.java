package vn.kycuong.finding;

import java.time.LocalDate;
import vn.kycuong.inspection.TimeLimit;

/** The dated decision tables about findings. They propose; a person decides, and both are kept. */
public interface FindingRules {

    /**
     * The class that the tables propose.
     *
     * @param severity the default class of the kind of violation
     * @param handling the default handling of the kind of violation
     * @param repeated the unit was found out in the same before, within the window that is counted
     * @param on the day of detection
     */
    Proposal propose(FindingClass severity, Handling handling, Consequence consequence, boolean repeated, LocalDate on);

    TimeLimit limit(LimitedFindingStep step, FindingClass severity, LocalDate on);

    /** After how many reminders a graver class is proposed, on that day. */
    Escalation escalation(LocalDate on);

    /**
     * So many reminders of one person in one unit within so many months propose a graver class.
     *
     * @param mark how sure the rule is: C, S, M or P
     */
    record Escalation(int reminders, int months, FindingClass proposed, String source, String mark) {}

    /**
     * A proposal with where it comes from.
     *
     * @param source the rule, in Vietnamese
     * @param mark C confirmed in the text of the law, S from a secondary source, P own proposal that has to be checked
     * @param version of the decision table that proposed
     */
    record Proposal(FindingClass severity, Handling handling, String source, String mark, int version) {}
}
