package vn.kycuong.calendar;

/** How sure a row of the calendar is. */
public enum DayStatus {
    /** Announced for its year. */
    OFFICIAL,
    /** The law names the date itself. */
    LAW_FIXED,
    /** Expected, until the yearly decision comes. */
    PROJECTED
}
