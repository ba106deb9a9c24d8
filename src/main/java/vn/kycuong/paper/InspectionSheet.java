package vn.kycuong.paper;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.InspectionList;

/** The list of inspections as a table, with the filter and the rights of its reader. */
@Component
public class InspectionSheet {

    private final InspectionList inspections;
    private final TableWords words;

    InspectionSheet(InspectionList inspections, TableWords words) {
        this.inspections = inspections;
        this.words = words;
    }

    /** Below its heading. */
    public void rows(Actor actor, InspectionList.Search search, Locale language, Consumer<List<?>> row) {
        var first = read(actor, search, null);
        row.accept(words.heading(
                language,
                "column.number",
                "inspections.kind",
                "inspections.status",
                "column.unit",
                "field.content",
                "table.late"));
        var whole =
                PageWalk.through(first, after -> read(actor, search, after), each -> row.accept(cells(each, language)));
        if (!whole) {
            row.accept(words.cut(language));
        }
    }

    private PageWalk.Step<UUID, InspectionList.Row> read(
            Actor actor, InspectionList.Search search, @Nullable UUID after) {
        var page = inspections.list(
                actor,
                new InspectionList.Search(
                        search.text(),
                        search.kind(),
                        search.unit(),
                        search.status(),
                        search.late(),
                        after,
                        PageWalk.PAGE));
        return new PageWalk.Step<>(page.rows(), page.next());
    }

    private List<?> cells(InspectionList.Row row, Locale language) {
        return List.of(
                row.number(),
                words.say("choice.Kind." + row.kind(), language),
                words.say("status." + row.status(), language),
                language.getLanguage().equals("en") ? row.unitNameEn() : row.unitNameVi(),
                row.content(),
                row.late() ? words.say("table.late", language) : "");
    }
}
