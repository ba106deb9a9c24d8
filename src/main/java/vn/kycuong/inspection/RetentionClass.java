package vn.kycuong.inspection;

/** How long the file of a closed case is kept (Circular 01/2025/TT-TTCP). */
public enum RetentionClass {
    TWENTY_YEARS,
    /** Serious cases. */
    PERMANENT
}
