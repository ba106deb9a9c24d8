package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingCountQueries;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;
import vn.kycuong.inspection.BoardQueries;

/** The boards as tables, one number a row, so that a spreadsheet can turn them as it likes. */
@Component
class BoardSheets {

    private static final int PAGE = 100;

    private final BoardQueries board;
    private final FindingCountQueries counts;
    private final FindingQueries findings;
    private final MessageSource texts;

    BoardSheets(BoardQueries board, FindingCountQueries counts, FindingQueries findings, MessageSource texts) {
        this.board = board;
        this.counts = counts;
        this.findings = findings;
        this.texts = texts;
    }

    void leadership(Actor actor, Locale language, Consumer<List<?>> row) {
        var stages = board.stages(actor);
        row.accept(words(language, "board.table", "board.row", "board.column", "column.count"));
        var where = say("leadership.stages", language);
        stages.forEach((status, count) -> row.accept(List.of(where, say("status." + status, language), "", count)));
        board.thisYear(actor).forEach(year -> year(year, language, row));
        var found = say("leadership.found", language);
        for (var count : counts.byUnit(actor)) {
            row.accept(List.of(found, count.unit(), severity(count.severity(), language), count.all()));
            row.accept(List.of(
                    say("leadership.openFindings", language),
                    count.unit(),
                    severity(count.severity(), language),
                    count.open()));
        }
    }

    /** Everything that was found in the reader's units. */
    void unit(Actor actor, Locale language, Consumer<List<?>> row) {
        var page = findings.page(actor, new FindingQueries.Filter(null, false, false), "", PAGE);
        row.accept(words(
                language,
                "column.number",
                "accountability.column.finding",
                "column.unit",
                "board.title",
                "board.severity",
                "inspections.status",
                "column.due",
                "table.late"));
        page.items().forEach(finding -> row.accept(cells(finding, language)));
        while (page.next() != null) {
            page = findings.page(actor, new FindingQueries.Filter(null, false, false), page.next(), PAGE);
            page.items().forEach(finding -> row.accept(cells(finding, language)));
        }
    }

    private void year(BoardQueries.Year year, Locale language, Consumer<List<?>> row) {
        var table = say("leadership.year", language);
        var kind = say("choice.Kind." + year.kind(), language);
        row.accept(List.of(table, kind, say("leadership.opened", language), year.opened()));
        row.accept(List.of(table, kind, say("leadership.decided", language), year.decided()));
        row.accept(List.of(table, kind, say("leadership.announced", language), year.announced()));
        row.accept(List.of(table, kind, say("leadership.concluded", language), year.concluded()));
        row.accept(List.of(table, kind, say("leadership.closed", language), year.closed()));
    }

    private List<?> cells(FindingRow finding, Locale language) {
        return List.of(
                finding.caseNumber(),
                finding.number(),
                finding.unit(),
                finding.title(),
                severity(finding.severity(), language),
                say("finding.state." + finding.state(), language),
                finding.dueOn() == null ? "" : finding.dueOn().toString(),
                finding.late() ? say("table.late", language) : "");
    }

    private String severity(@Nullable FindingClass severity, Locale language) {
        return severity == null
                ? say("leadership.unclassified", language)
                : say("choice.FindingClass." + severity, language);
    }

    private List<String> words(Locale language, String... keys) {
        return List.of(keys).stream().map(key -> say(key, language)).toList();
    }

    private String say(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}
