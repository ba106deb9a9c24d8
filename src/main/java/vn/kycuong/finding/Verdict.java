package vn.kycuong.finding;

/** What the reviewer makes of the unit's response. */
public enum Verdict {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED,
    /** The unit kept silent: the finding stands as it was recorded. */
    STANDS
}
