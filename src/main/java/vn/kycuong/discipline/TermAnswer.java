package vn.kycuong.discipline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.kycuong.calendar.DayKind;
import vn.kycuong.calendar.Explanation;
import vn.kycuong.calendar.Suspension;
import vn.kycuong.calendar.Term;
import vn.kycuong.calendar.WorkingCalendar;

/** Says when a term of a table ends, and why then. The days are counted by the working calendar. */
@Component
class TermAnswer {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final WorkingCalendar calendar;
    private final Explanation explanation;
    private final RuleTexts texts;

    TermAnswer(WorkingCalendar calendar, Explanation explanation, RuleTexts texts) {
        this.calendar = calendar;
        this.explanation = explanation;
        this.texts = texts;
    }

    /** The term alone. */
    void sayTerm(Answer.Draft answer, RuleRow row) {
        answer.say("amount", row.number("amount")).say("dayKind", row.text("dayKind"));
    }

    /** @param end name of the output for the last day */
    void sayEnd(
            Answer.Draft answer,
            String end,
            RuleRow row,
            LocalDate start,
            List<Suspension> suspensions,
            Locale language) {
        var term = new Term(row.number("amount"), DayKind.valueOf(row.text("dayKind")));
        var computed = calendar.compute(start, term, suspensions);
        answer.say(end, computed.due())
                .say("explanation", explanation.of(computed, language))
                .say("warnings", explanation.warnings(computed, language));
    }

    /** The last working day on which something can be done that must lie so many working days before another. */
    void sayLatestBefore(Answer.Draft answer, RuleRow row, LocalDate event, Locale language) {
        var latest = calendar.plusWorkingDays(event, -row.number("amount"));
        answer.say("dueOn", latest)
                .say(
                        "explanation",
                        texts.say(
                                language, "rule.before", row.number("amount"), DATE.format(event), DATE.format(latest)))
                .say("warnings", List.of());
    }
}
