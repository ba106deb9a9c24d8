package vn.kycuong.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The calendar that comes with the application, and dates as words. */
final class Fixture {

    static final List<CalendarDay> ROWS = ReferenceDays.read();
    static final Almanac ALMANAC = new Almanac(1, ROWS);

    private Fixture() {}

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    static List<LocalDate> dates(String... texts) {
        return Arrays.stream(texts).map(LocalDate::parse).toList();
    }

    static Suspension suspended(String from, String to) {
        return new Suspension(date(from), date(to));
    }

    static Computation computed(String start, Term term, Suspension... suspensions) {
        return Count.compute(ALMANAC, date(start), term, List.of(suspensions));
    }

    static CalendarDay row(String date, DayType type, DayStatus status) {
        return new CalendarDay(date(date), type, "Ngày nghỉ", "Day off", "Thông báo", status);
    }

    /** The calendar after these rows have replaced those of the same days. */
    static Almanac revised(CalendarDay... rows) {
        var days = new ArrayList<>(ROWS);
        for (var row : rows) {
            days.removeIf(day -> day.date().equals(row.date()));
            days.add(row);
        }
        return new Almanac(2, days);
    }
}
