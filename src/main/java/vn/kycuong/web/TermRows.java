package vn.kycuong.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kycuong.calendar.Computation;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Explanation;

/** Explains terms on a page. */
@Component
class TermRows {

    private final Explanation explanation;
    private final Remaining remaining;

    TermRows(Explanation explanation, Remaining remaining) {
        this.explanation = explanation;
        this.remaining = remaining;
    }

    /** Those that run, the earliest due first. */
    List<TermRow> running(Collection<Deadline> terms, Locale language) {
        return terms.stream()
                .filter(Deadline::isOpen)
                .sorted(Comparator.comparing(Deadline::dueOn))
                .map(term -> row(term, language))
                .toList();
    }

    private TermRow row(Deadline term, Locale language) {
        var computation = term.computation();
        return new TermRow(
                term.subjectId(),
                term.kind(),
                term.dueOn(),
                remaining.of(term.dueOn()),
                term.suspended(),
                explanation.of(computation, language),
                term.rule(),
                term.mark(),
                explanation.warnings(computation, language),
                days(computation, language));
    }

    private List<TermRow.Day> days(Computation computation, Locale language) {
        var days = new ArrayList<TermRow.Day>();
        var number = 0;
        for (var date : computation.counted()) {
            number++;
            days.add(new TermRow.Day(date, true, number, ""));
        }
        Set<LocalDate> known = new HashSet<>(computation.counted());
        computation.skipped().stream()
                .filter(skipped -> known.add(skipped.date()))
                .map(skipped -> new TermRow.Day(skipped.date(), false, 0, explanation.reason(skipped, language)))
                .forEach(days::add);
        days.sort(Comparator.comparing(TermRow.Day::date));
        return List.copyOf(days);
    }
}
