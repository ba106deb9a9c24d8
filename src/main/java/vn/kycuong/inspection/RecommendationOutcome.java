package vn.kycuong.inspection;

/** How the follow-up of a recommendation ended. */
public enum RecommendationOutcome {
    IMPLEMENTED,
    /** It can no longer be carried out, or has lost its object; the reason says why. */
    LAPSED
}
