package vn.kycuong.inspection;

/** What kind of inspection a case is; the kind chooses the process and never changes. */
public enum Kind {
    SCHEDULED,
    THEMATIC,
    SURPRISE
}
