package vn.kycuong.proceeding;

/** How a case goes on after it was assessed (Decree 234/2026/ND-CP, articles 13 to 18). */
public enum CaseRoute {
    /** Review meeting, council, decision. */
    FULL,
    /** Found after a transfer, ordered by the competent level, or reviewed already. */
    WITHOUT_REVIEW,
    /** A competent conclusion, a conviction or a decision of the Party stands in the place of review and council. */
    DIRECT,
    /** Excluded or exempt from discipline. */
    NOT_HANDLED
}
