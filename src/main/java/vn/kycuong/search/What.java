package vn.kycuong.search;

/** What can be found, in the order in which it is shown. */
public enum What {
    INSPECTION,
    FINDING,
    DISCIPLINARY_CASE,
    UNIT,
    PERSON
}
