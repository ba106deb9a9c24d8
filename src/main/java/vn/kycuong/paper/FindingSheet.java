package vn.kycuong.paper;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;

/** The list of findings as a table, with the filter and the rights of its reader. */
@Component
public class FindingSheet {

    private final FindingQueries findings;
    private final TableWords words;

    FindingSheet(FindingQueries findings, TableWords words) {
        this.findings = findings;
        this.words = words;
    }

    /** Below its heading. */
    public void rows(Actor actor, FindingQueries.Filter filter, Locale language, Consumer<List<?>> row) {
        var first = read(actor, filter, "");
        row.accept(words.heading(
                language,
                "column.number",
                "accountability.column.finding",
                "column.unit",
                "board.title",
                "board.severity",
                "inspections.status",
                "column.due",
                "table.late"));
        var whole =
                PageWalk.through(first, after -> read(actor, filter, after), each -> row.accept(cells(each, language)));
        if (!whole) {
            row.accept(words.cut(language));
        }
    }

    private PageWalk.Step<String, FindingRow> read(Actor actor, FindingQueries.Filter filter, String after) {
        var page = findings.page(actor, filter, after, PageWalk.PAGE);
        return new PageWalk.Step<>(page.items(), page.next());
    }

    private List<?> cells(FindingRow finding, Locale language) {
        return List.of(
                finding.caseNumber(),
                finding.number(),
                finding.unit(),
                finding.title(),
                words.severity(finding.severity(), language),
                words.say("finding.state." + finding.state(), language),
                finding.dueOn() == null ? "" : finding.dueOn().toString(),
                finding.late() ? words.say("table.late", language) : "");
    }
}
