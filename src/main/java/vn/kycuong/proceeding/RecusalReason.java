package vn.kycuong.proceeding;

/** Why somebody may have no part in a case. */
public enum RecusalReason {
    ACCUSED,
    ACCUSER,
    RELATIVE,
    INTEREST,
    SUBORDINATE
}
