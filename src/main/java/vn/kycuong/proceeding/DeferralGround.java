package vn.kycuong.proceeding;

/** Why somebody is not considered yet (Decree 234/2026/ND-CP, article 3). */
public enum DeferralGround {
    ILLNESS,
    LOSS_OF_COGNITION,
    PREGNANCY,
    MATERNITY,
    CHILD_UNDER_TWELVE_MONTHS,
    PROSECUTION;

    /** The person may ask in writing to be considered nevertheless. */
    public boolean mayBeWaived() {
        return this == PREGNANCY || this == MATERNITY || this == CHILD_UNDER_TWELVE_MONTHS;
    }

    /** Nobody knows beforehand when it ends. */
    public boolean isOpenEnded() {
        return this == PROSECUTION || this == LOSS_OF_COGNITION;
    }

    boolean isMedical() {
        return this != PROSECUTION;
    }
}
