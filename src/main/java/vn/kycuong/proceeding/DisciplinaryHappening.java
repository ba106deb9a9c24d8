package vn.kycuong.proceeding;

/** What happens to a disciplinary case beside its usual way. */
public enum DisciplinaryHappening {
    DEFERRED,
    APPEALED,
    ENDED
}
