package vn.kycuong.finding;

/** What is limited in time in the handling of a finding; the date of a rectification is set by the decision. */
public enum LimitedFindingStep {
    CLASSIFICATION,
    RESPONSE,
    DECISION,
    VERIFICATION
}
