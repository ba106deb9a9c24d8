package vn.kycuong.proceeding;

/** Why somebody may have no part in a case. */
public enum RecusalReason {
    ACCUSED,
    ACCUSER,
    RELATIVE,
    INTEREST,
    SUBORDINATE;

    /** As it is told to those who may not learn who accused: that somebody stands too near, and no more. */
    RecusalReason withoutAccuser() {
        return this == ACCUSER ? INTEREST : this;
    }
}
