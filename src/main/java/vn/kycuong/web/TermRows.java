package vn.kycuong.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.calendar.Computation;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Explanation;
import vn.kycuong.inspection.DraftPreviewQueries;

/** Explains terms on a page. */
@Component
class TermRows {

    private static final UUID NOTHING = new UUID(0, 0);

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
                .map(term -> row(term, days(term.computation(), language), language))
                .toList();
    }

    /** Without its single days, for lists of many; the page of the case has them. */
    TermRow brief(Deadline term, Locale language) {
        return row(term, List.of(), language);
    }

    /** One that does not run yet, and belongs to nothing. */
    TermRow previewed(DraftPreviewQueries.PreviewedTerm term, Locale language) {
        var computation = term.computation();
        var limit = term.limit();
        return row(
                NOTHING,
                term.step().name(),
                computation.due(),
                computation,
                days(computation, language),
                false,
                limit.source(),
                limit.mark(),
                language);
    }

    private TermRow row(Deadline term, List<TermRow.Day> days, Locale language) {
        return row(
                term.subjectId(),
                term.kind(),
                term.dueOn(),
                term.computation(),
                days,
                term.suspended(),
                term.rule(),
                term.mark(),
                language);
    }

    private TermRow row(
            UUID subject,
            String kind,
            LocalDate due,
            Computation computation,
            List<TermRow.Day> days,
            boolean suspended,
            String rule,
            String mark,
            Locale language) {
        return new TermRow(
                subject,
                kind,
                due,
                remaining.of(due),
                suspended,
                explanation.of(computation, language),
                rule,
                mark,
                explanation.warnings(computation, language),
                days);
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
