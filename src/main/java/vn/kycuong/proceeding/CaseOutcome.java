package vn.kycuong.proceeding;

/** How a disciplinary case ended. */
public enum CaseOutcome {
    /** Excluded or exempt when it was assessed. */
    NOT_HANDLED,
    /** Ended before the decision: the person died, or a ground for exclusion came to light. */
    DROPPED,
    NO_VIOLATION,
    /** The decision has run its time. */
    EXPIRED,
    /** Annulled on a complaint, and the person's rights restored. */
    REVERSED
}
