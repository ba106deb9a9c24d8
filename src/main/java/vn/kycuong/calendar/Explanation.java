package vn.kycuong.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.kycuong.calendar.Computation.Skipped;

/**
 * Says in words why a term ends when it ends, in Vietnamese or English: "3 working days from Friday 20/11/2026: 23/11,
 * 25/11, 26/11; 24/11 is a public holiday (Vietnam Culture Day). Due Thursday 26/11/2026." Long lists are abridged.
 */
@Component
public class Explanation {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int LISTED = 7;

    private final MessageSource texts;

    Explanation(MessageSource texts) {
        this.texts = texts;
    }

    public String of(Computation computation, Locale asked) {
        var locale = spoken(asked);
        var term = computation.term();
        var text = new StringBuilder(say(
                locale,
                "explanation",
                say(locale, "term." + term.day(), term.amount()),
                weekdayAndDate(computation.start(), locale)));
        if (term.day() != DayKind.MONTH && !computation.counted().isEmpty()) {
            text.append(": ").append(days(computation));
        }
        notes(computation, locale).forEach(note -> text.append("; ").append(note));
        return text.append(". ").append(ending(computation, locale)).toString();
    }

    /** Why a day is not counted: the name of the day off, or what makes it one. */
    public String reason(Skipped day, Locale asked) {
        var locale = spoken(asked);
        var name = locale == VIETNAMESE ? day.nameVi() : day.nameEn();
        return name.isEmpty() ? say(locale, "reason." + day.reason()) : name;
    }

    /** What makes the date uncertain, one sentence for each warning. */
    public List<String> warnings(Computation computation, Locale asked) {
        var locale = spoken(asked);
        return computation.warnings().stream()
                .map(code -> say(locale, "warning." + code))
                .toList();
    }

    private String ending(Computation computation, Locale locale) {
        var counted = computation.counted();
        var last = counted.isEmpty() ? computation.start() : counted.get(counted.size() - 1);
        var rolled = !last.equals(computation.due());
        return say(locale, rolled ? "due-rolled" : "due", weekdayAndDate(computation.due(), locale));
    }

    private static String days(Computation computation) {
        var counted = computation.counted();
        var shown = new ArrayList<String>();
        for (var index = 0; index < counted.size(); index++) {
            if (counted.size() > LISTED && index == LISTED - 2) {
                shown.add("…");
                index = counted.size() - 1;
            }
            shown.add(day(counted.get(index), computation));
        }
        return String.join(", ", shown);
    }

    private List<String> notes(Computation computation, Locale locale) {
        var ranges = DayRange.worthMentioning(computation);
        var notes = ranges.stream()
                .limit(LISTED)
                .map(range -> note(range, computation, locale))
                .collect(Collectors.toList());
        if (ranges.size() > LISTED) {
            notes.add(say(locale, "note.more", ranges.size() - LISTED));
        }
        return notes;
    }

    private String note(DayRange range, Computation computation, Locale locale) {
        var first = day(range.first(), computation);
        var days = range.first().equals(range.last()) ? first : first + "–" + day(range.last(), computation);
        return say(locale, "note." + range.reason(), days, locale == VIETNAMESE ? range.nameVi() : range.nameEn());
    }

    private String weekdayAndDate(LocalDate date, Locale locale) {
        return say(locale, "weekday." + date.getDayOfWeek().getValue()) + " " + DATE.format(date);
    }

    /** The year is said only where it is another than that of the start. */
    private static String day(LocalDate date, Computation computation) {
        return (date.getYear() == computation.start().getYear() ? DAY : DATE).format(date);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return texts.getMessage("calendar." + key, arguments, locale);
    }

    private static Locale spoken(Locale asked) {
        return asked.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }
}
