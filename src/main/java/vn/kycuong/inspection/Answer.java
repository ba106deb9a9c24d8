package vn.kycuong.inspection;

/** How an item of the checklist was found. */
public enum Answer {
    PASS,
    FAIL,
    NOT_APPLICABLE,
    NOT_CHECKED
}
