package vn.kycuong.paper;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingCountQueries;
import vn.kycuong.inspection.BoardQueries;

/** The board of the leadership as a table, one number a row, so that a spreadsheet can turn it as it likes. */
@Component
public class LeadershipSheet {

    private final BoardQueries board;
    private final FindingCountQueries counts;
    private final TableWords words;

    LeadershipSheet(BoardQueries board, FindingCountQueries counts, TableWords words) {
        this.board = board;
        this.counts = counts;
        this.words = words;
    }

    /** Below its heading. */
    public void rows(Actor actor, Locale language, Consumer<List<?>> row) {
        var stages = board.stages(actor);
        row.accept(words.heading(language, "board.table", "board.row", "board.column", "column.count"));
        var where = words.say("leadership.stages", language);
        stages.forEach(
                (status, count) -> row.accept(List.of(where, words.say("status." + status, language), "", count)));
        board.thisYear(actor).forEach(year -> year(year, language, row));
        var found = words.say("leadership.found", language);
        var open = words.say("leadership.openFindings", language);
        for (var count : counts.byUnit(actor)) {
            var severity = words.severity(count.severity(), language);
            row.accept(List.of(found, count.unit(), severity, count.all()));
            row.accept(List.of(open, count.unit(), severity, count.open()));
        }
    }

    private void year(BoardQueries.Year year, Locale language, Consumer<List<?>> row) {
        var table = words.say("leadership.year", language);
        var kind = words.say("choice.Kind." + year.kind(), language);
        row.accept(List.of(table, kind, words.say("leadership.opened", language), year.opened()));
        row.accept(List.of(table, kind, words.say("leadership.decided", language), year.decided()));
        row.accept(List.of(table, kind, words.say("leadership.announced", language), year.announced()));
        row.accept(List.of(table, kind, words.say("leadership.concluded", language), year.concluded()));
        row.accept(List.of(table, kind, words.say("leadership.closed", language), year.closed()));
    }
}
