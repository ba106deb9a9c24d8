package vn.kycuong.proceeding;

/** How a complaint about a decision ended. */
public enum SettlementOutcome {
    UPHELD,
    ANNULLED,
    WITHDRAWN
}
