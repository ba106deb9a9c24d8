package vn.kycuong.calendar;

import java.time.LocalDate;

/** The working calendar as it is in force now, read once to be asked often. */
public final class WorkingDays {

    private final Almanac almanac;

    WorkingDays(Almanac almanac) {
        this.almanac = almanac;
    }

    /** How many working days there are after one day, up to and with the other; negative when that one comes first. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(almanac::isWorkingDay)
                .count());
    }
}
