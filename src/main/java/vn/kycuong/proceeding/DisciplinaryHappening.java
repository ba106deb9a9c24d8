package vn.kycuong.proceeding;

/** What happens to a disciplinary case beside its usual way. */
public enum DisciplinaryHappening {
    DEFERRED,
    APPEALED,
    /** A complaint that was not settled in time goes on to the next level. */
    APPEAL_PASSED_ON,
    ENDED
}
