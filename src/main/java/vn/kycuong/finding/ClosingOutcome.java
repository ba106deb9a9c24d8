package vn.kycuong.finding;

/** How a finding ended. */
public enum ClosingOutcome {
    RECTIFIED,
    /** Left as it is, with the approval that is named. */
    ACCEPTED_RISK,
    REFERRED_DISCIPLINE,
    REFERRED_INSPECTION,
    REFERRED_INVESTIGATION,
    NOT_A_VIOLATION,
    /** The inspection itself was cancelled. */
    INSPECTION_CANCELLED;

    /** It rests on a paper: an approval, or the letter of referral. */
    boolean needsReference() {
        return this == ACCEPTED_RISK
                || this == REFERRED_DISCIPLINE
                || this == REFERRED_INSPECTION
                || this == REFERRED_INVESTIGATION;
    }
}
