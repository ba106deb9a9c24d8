package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.InspectionList;

/** The list of inspections as a table, page after page, so that its length costs no memory. */
@Component
class InspectionsSheet {

    private static final int PAGE = 100;

    private final InspectionList inspections;
    private final MessageSource texts;

    InspectionsSheet(InspectionList inspections, MessageSource texts) {
        this.inspections = inspections;
        this.texts = texts;
    }

    void rows(Actor actor, InspectionList.Search search, Locale language, Consumer<List<?>> row) {
        var page = inspections.list(actor, from(search, null));
        row.accept(List.of(
                say("column.number", language),
                say("inspections.kind", language),
                say("inspections.status", language),
                say("column.unit", language),
                say("field.content", language),
                say("table.late", language)));
        page.rows().forEach(each -> row.accept(cells(each, language)));
        while (page.next() != null) {
            page = inspections.list(actor, from(search, page.next()));
            page.rows().forEach(each -> row.accept(cells(each, language)));
        }
    }

    private List<?> cells(InspectionList.Row row, Locale language) {
        return List.of(
                row.number(),
                say("choice.Kind." + row.kind(), language),
                say("status." + row.status(), language),
                language.getLanguage().equals("en") ? row.unitNameEn() : row.unitNameVi(),
                row.content(),
                row.late() ? say("table.late", language) : "");
    }

    private static InspectionList.Search from(InspectionList.Search search, @Nullable UUID after) {
        return new InspectionList.Search(
                search.text(), search.kind(), search.unit(), search.status(), search.late(), after, PAGE);
    }

    private String say(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}
