package vn.kycuong.inspection;

/** What a rule package limits in time. */
public enum LimitedStep {
    ANNOUNCE,
    NOTICE,
    FIELDWORK,
    EXTENSION,
    SECOND_EXTENSION,
    SUSPENSION_ON_REQUEST,
    REPORT,
    ASSIGN_DRAFTING,
    DRAFT,
    CONCLUSION,
    OPINION,
    PUBLICATION,
    POSTING,
    IMPLEMENTATION_PLAN,
    IMPLEMENTATION_ORDER
}
