package vn.kycuong.discipline;

/** How large the harm of a violation is. */
public enum Harm {
    NOT_LARGE,
    LARGE,
    VERY_LARGE
}
