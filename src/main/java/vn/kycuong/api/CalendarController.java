package vn.kycuong.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.calendar.Computation;
import vn.kycuong.calendar.DayKind;
import vn.kycuong.calendar.Explanation;
import vn.kycuong.calendar.Term;
import vn.kycuong.calendar.WorkingCalendar;

/** When a term ends, for everybody who asks. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    /** Far enough for every file, and near enough that no term leaves the years a date can have. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final WorkingCalendar calendar;
    private final Explanation explanation;

    CalendarController(WorkingCalendar calendar, Explanation explanation) {
        this.calendar = calendar;
        this.explanation = explanation;
    }

    record SkippedView(LocalDate date, String reason) {}

    record ComputedDeadlineView(
            LocalDate start,
            int amount,
            DayKind day,
            LocalDate due,
            List<LocalDate> counted,
            List<SkippedView> skipped,
            List<String> warnings) {}

    @GetMapping("/deadline")
    ComputedDeadlineView deadline(
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String day,
            Locale locale) {
        var from = date(given("start", start));
        var term = new Term(number(given("amount", amount)), kind(given("day", day)));
        return view(calendar.compute(from, term, List.of()), locale);
    }

    private ComputedDeadlineView view(Computation computed, Locale locale) {
        return new ComputedDeadlineView(
                computed.start(),
                computed.term().amount(),
                computed.term().day(),
                computed.due(),
                computed.counted(),
                computed.skipped().stream()
                        .map(day -> new SkippedView(day.date(), explanation.reason(day, locale)))
                        .toList(),
                computed.warnings());
    }

    private static String given(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw RuleViolation.invalid("calendar-parameter-missing", name);
        }
        return value.strip();
    }

    private static LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeParseException notADate) {
            // Refused below, as a date out of range is.
        }
        throw RuleViolation.invalid("calendar-start-not-a-date");
    }

    private static int number(String text) {
        if (!text.matches("-?[0-9]{1,9}")) {
            throw RuleViolation.invalid("calendar-amount-not-a-number");
        }
        return Integer.parseInt(text);
    }

    private static DayKind kind(String text) {
        return Arrays.stream(DayKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> RuleViolation.invalid("calendar-day-unknown"));
    }
}
