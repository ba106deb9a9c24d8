package vn.kycuong.inspection;

/** What came of an inspection, as the one who closes it sums it up. */
public enum InspectionOutcome {
    NO_VIOLATION,
    SHORTCOMINGS,
    VIOLATIONS,
    REFERRED
}
