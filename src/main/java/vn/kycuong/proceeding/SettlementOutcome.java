package vn.kycuong.proceeding;

/** How a complaint about a decision ended. */
public enum SettlementOutcome {
    UPHELD,
    ANNULLED,
    WITHDRAWN,
    /** Not settled within its term, and taken to the next level. */
    NOT_SETTLED;

    /** Somebody settled it, and not the person or the time. */
    public boolean isSettlement() {
        return this == UPHELD || this == ANNULLED;
    }
}
