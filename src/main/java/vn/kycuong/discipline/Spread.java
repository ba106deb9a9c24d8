package vn.kycuong.discipline;

/** How far a violation is felt. */
public enum Spread {
    INSIDE_UNIT,
    BEYOND_UNIT,
    WHOLE_SOCIETY
}
