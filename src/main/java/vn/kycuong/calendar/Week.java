package vn.kycuong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The week of public offices: five working days. */
final class Week {

    private Week() {}

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
