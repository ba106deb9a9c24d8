package vn.kycuong.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.calendar.CalendarDay;
import vn.kycuong.calendar.DayStatus;
import vn.kycuong.calendar.DayType;

/** The days of one announcement as they stand in the form: so many lines, and one basis and status for all of them. */
final class EnteredDays {

    private static final int LINES = 8;
    private static final int LONGEST = 200;

    /**
     * One line of the form, as it was entered.
     *
     * <p>Public for the template.
     */
    public record Row(String date, String type, String nameVi, String nameEn) {}

    private EnteredDays() {}

    /** Lines without a date do not count. */
    static List<CalendarDay> read(Entered entered) {
        var basis = line(entered.text("basis"));
        var status = entered.choice("dayStatus", DayStatus.class);
        var days = new ArrayList<CalendarDay>();
        for (var number = 0; number < LINES; number++) {
            if (!entered.text("date" + number).isEmpty()) {
                days.add(new CalendarDay(
                        date(entered.text("date" + number)),
                        entered.choice("type" + number, DayType.class),
                        line(entered.text("nameVi" + number)),
                        line(entered.text("nameEn" + number)),
                        basis,
                        status));
            }
        }
        return List.copyOf(days);
    }

    static List<Row> rows(MultiValueMap<String, String> values) {
        return IntStream.range(0, LINES)
                .mapToObj(number -> new Row(
                        first(values, "date" + number),
                        first(values, "type" + number),
                        first(values, "nameVi" + number),
                        first(values, "nameEn" + number)))
                .toList();
    }

    private static String first(MultiValueMap<String, String> values, String name) {
        var value = values.getFirst(name);
        return value == null ? "" : value;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw RuleViolation.invalid("calendar-day-out-of-range");
        }
    }

    private static String line(String text) {
        if (text.length() > LONGEST) {
            throw RuleViolation.invalid("calendar-day-incomplete");
        }
        return text;
    }
}
