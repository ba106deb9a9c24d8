package vn.kycuong.finding;

/** What a violation has caused, as judged by the recorder (Decree 234/2026/ND-CP, article 6.2). */
public enum Consequence {
    NONE,
    LESS_SERIOUS,
    SERIOUS,
    VERY_SERIOUS
}
