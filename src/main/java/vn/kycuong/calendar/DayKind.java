package vn.kycuong.calendar;

/** In what a term counts its length. */
public enum DayKind {
    WORKING,
    CALENDAR,
    MONTH
}
