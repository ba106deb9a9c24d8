package vn.kycuong.proceeding;

/** What is done in a disciplinary case. */
public enum ActKind {
    ASSESSED,
    AUTHORITY_REPLACED,
    REVIEW_CALLED(true),
    REVIEW_FAILED,
    REVIEW_HELD(true),
    REVIEW_REPORTED,
    COUNCIL_FORMED,
    COUNCIL_CHANGED,
    SUMMONED(true),
    COUNCIL_FAILED,
    COUNCIL_HELD,
    RECOMMENDED,
    SENT_BACK,
    DECIDED(true),
    HANDED_OVER(true),
    EXECUTED(true),
    APPEALED(true),
    APPEAL_SETTLED(true),
    RESTORED(true),
    DROPPED,
    EXPIRED(true);

    private final boolean toldToPerson;

    ActKind() {
        this(false);
    }

    ActKind(boolean toldToPerson) {
        this.toldToPerson = toldToPerson;
    }

    /** The person concerned learns of it, and so that there is a case. */
    public boolean toldToPerson() {
        return toldToPerson;
    }

    /** Does not move the case on. */
    boolean aside() {
        return this == AUTHORITY_REPLACED || this == COUNCIL_CHANGED || this == APPEALED || this == APPEAL_SETTLED;
    }
}
