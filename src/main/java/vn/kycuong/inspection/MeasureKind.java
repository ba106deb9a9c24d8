package vn.kycuong.inspection;

/** What the head of the team may order on the spot. */
public enum MeasureKind {
    STOP_ACT,
    REPLACE_OFFICER,
    SEAL_PLACE,
    COUNT_CASH,
    OTHER
}
