package vn.kycuong.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.kycuong.access.RuleViolation;

/** A dated row of the calendar: a day that is not like its weekday, who says so, and how sure that is. */
public record CalendarDay(
        LocalDate date, DayType dayType, String nameVi, String nameEn, String basis, DayStatus status) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public CalendarDay {
        if (Stream.of(nameVi, nameEn, basis).anyMatch(String::isBlank)) {
            throw RuleViolation.invalid("calendar-day-incomplete");
        }
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw RuleViolation.invalid("calendar-day-out-of-range");
        }
        if (dayType == DayType.SWAP_WORK && !Week.isWeekend(date)) {
            throw RuleViolation.invalid("calendar-swap-not-on-weekend");
        }
    }
}
