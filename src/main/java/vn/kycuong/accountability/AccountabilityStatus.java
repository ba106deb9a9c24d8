package vn.kycuong.accountability;

/** Where an entry stands, derived from what has happened to it. */
public enum AccountabilityStatus {
    /** The head has been asked, and may still speak. */
    HEARING,
    TO_DECIDE,
    CLOSED,
    LAPSED;

    public boolean isOpen() {
        return this == HEARING || this == TO_DECIDE;
    }
}
