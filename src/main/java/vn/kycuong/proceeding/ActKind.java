package vn.kycuong.proceeding;

/** What is done in a disciplinary case. */
public enum ActKind {
    ASSESSED,
    AUTHORITY_REPLACED,
    /** The person retired or left the service. */
    LEFT_SERVICE,
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
    /** The term to settle a complaint passed, and it was not settled. */
    SETTLEMENT_TERM_PASSED(true),
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
        return switch (this) {
            case AUTHORITY_REPLACED, LEFT_SERVICE, COUNCIL_CHANGED, APPEALED, APPEAL_SETTLED, SETTLEMENT_TERM_PASSED ->
                true;
            default -> false;
        };
    }
}
