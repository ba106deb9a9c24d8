package vn.kycuong.calendar;

import java.util.Locale;

/** What makes a day unlike its weekday. */
public enum DayType {
    /** A paid holiday. */
    HOLIDAY,
    /** A working day off because a holiday fell on a weekend. */
    COMPENSATORY,
    /** A working day off in exchange for a working Saturday. */
    SWAP_OFF,
    /** A Saturday or Sunday worked in exchange for a day off. */
    SWAP_WORK,
    /** Like its weekday after all: takes back what was projected or announced before. */
    ORDINARY;

    boolean isOff() {
        return this == HOLIDAY || this == COMPENSATORY || this == SWAP_OFF;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
