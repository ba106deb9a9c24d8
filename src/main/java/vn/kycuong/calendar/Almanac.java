package vn.kycuong.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kycuong.calendar.Computation.Skipped;

/** The dated rows as one version of the calendar knows them. */
final class Almanac {

    private final int version;
    private final Map<LocalDate, CalendarDay> days;
    private final Set<Integer> years;

    Almanac(int version, Collection<CalendarDay> days) {
        this.version = version;
        this.days = days.stream().collect(toUnmodifiableMap(CalendarDay::date, identity()));
        this.years = days.stream().map(day -> day.date().getYear()).collect(toUnmodifiableSet());
    }

    /** As it would be with these days in place of what it knew of their dates. */
    Almanac revised(Collection<CalendarDay> news) {
        var all = new HashMap<>(days);
        news.forEach(day -> all.put(day.date(), day));
        return new Almanac(version + 1, all.values());
    }

    int version() {
        return version;
    }

    boolean isWorkingDay(LocalDate date) {
        var day = days.get(date);
        if (day == null || day.dayType() == DayType.ORDINARY) {
            return !Week.isWeekend(date);
        }
        return !day.dayType().isOff();
    }

    boolean differsFrom(CalendarDay day) {
        return !day.equals(days.get(day.date()));
    }

    /** Why a day is off; only for days that are. */
    Skipped dayOff(LocalDate date) {
        var day = days.get(date);
        if (day != null && day.dayType().isOff()) {
            return new Skipped(date, day.dayType().code(), day.nameVi(), day.nameEn());
        }
        return Skipped.of(date, date.getDayOfWeek() == DayOfWeek.SATURDAY ? "saturday" : "sunday");
    }

    LocalDate plusWorkingDays(LocalDate date, int amount) {
        var reached = date;
        for (var left = Math.abs(amount); left > 0; ) {
            reached = reached.plusDays(Integer.signum(amount));
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    List<String> warnings(LocalDate from, LocalDate to) {
        var warnings = new ArrayList<String>();
        if (touchesProjection(from, to)) {
            warnings.add(Computation.HOLIDAYS_PROJECTED);
        }
        if (!IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(years::contains)) {
            warnings.add(Computation.CALENDAR_MISSING);
        }
        return warnings;
    }

    private boolean touchesProjection(LocalDate from, LocalDate to) {
        var touchesRow = days.values().stream()
                .filter(day -> day.status() == DayStatus.PROJECTED)
                .anyMatch(day -> !day.date().isBefore(from) && !day.date().isAfter(to));
        return touchesRow
                || Arrays.stream(Season.values())
                        .anyMatch(season -> season.yearsWithin(from, to).anyMatch(year -> !isDecided(season, year)));
    }

    private boolean isDecided(Season season, int year) {
        var rows = days.values().stream()
                .filter(day -> day.date().getYear() == year && season.contains(day.date()))
                .map(CalendarDay::status)
                .collect(toUnmodifiableSet());
        return rows.contains(DayStatus.OFFICIAL) && !rows.contains(DayStatus.PROJECTED);
    }
}
