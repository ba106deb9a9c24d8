package vn.kycuong.proceeding;

/** Why the review meeting is left out (Decree 234/2026/ND-CP, article 13). */
public enum SkippingGround {
    FOUND_AFTER_TRANSFER,
    ORDERED_BY_COMPETENT_LEVEL,
    ALREADY_REVIEWED
}
