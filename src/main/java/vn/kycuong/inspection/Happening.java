package vn.kycuong.inspection;

/** What can happen to an inspection at any step and changes its course. */
public enum Happening {
    /** The clock stops until {@link Step#RESUME_INSPECTION}; the open steps stay open. */
    SUSPENDED,
    /** Every open step ends and the findings of the case are withdrawn. */
    CANCELLED
}
