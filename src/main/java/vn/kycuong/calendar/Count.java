package vn.kycuong.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.kycuong.calendar.Computation.Skipped;

/**
 * Counts one term. The first day is not counted (Civil Code 2015, article 147.2); months end on the corresponding day or
 * the last day of a shorter month (148.3); a term that ends on a day off ends with the next working day (148.5).
 */
final class Count {

    private final Almanac almanac;
    private final List<Suspension> suspensions;
    private final List<LocalDate> counted = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private Count(Almanac almanac, List<Suspension> suspensions) {
        this.almanac = almanac;
        this.suspensions = suspensions;
    }

    static Computation compute(Almanac almanac, LocalDate start, Term term, List<Suspension> suspensions) {
        return new Count(almanac, suspensions).compute(start, term);
    }

    private Computation compute(LocalDate start, Term term) {
        var days = term.day() == DayKind.MONTH
                ? ChronoUnit.DAYS.between(start, start.plusMonths(term.amount()))
                : term.amount();
        var date = start;
        while (counted.size() < days) {
            date = date.plusDays(1);
            take(date, term.day() == DayKind.WORKING);
        }
        var due = rolled(date);
        var firstLookedAt = days == 0 ? start : start.plusDays(1);
        return new Computation(start, term, due, counted, skipped, almanac.warnings(firstLookedAt, due));
    }

    private void take(LocalDate date, boolean workingOnly) {
        if (isSuspended(date)) {
            skipped.add(Skipped.of(date, Skipped.SUSPENDED));
        } else if (workingOnly && !almanac.isWorkingDay(date)) {
            skipped.add(almanac.dayOff(date));
        } else {
            counted.add(date);
        }
    }

    private LocalDate rolled(LocalDate end) {
        var date = end;
        while (true) {
            if (isSuspended(date)) {
                skipped.add(Skipped.of(date, Skipped.SUSPENDED));
            } else if (almanac.isWorkingDay(date)) {
                return date;
            } else {
                skipped.add(almanac.dayOff(date));
            }
            date = date.plusDays(1);
        }
    }

    private boolean isSuspended(LocalDate date) {
        return suspensions.stream().anyMatch(suspension -> suspension.covers(date));
    }
}
