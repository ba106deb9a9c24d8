package vn.kycuong.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.InspectionList;

/** By number, unit, theme, scope, content, or who decides and serves in the team. */
@Component
class InspectionSource implements Source {

    private final InspectionList inspections;

    InspectionSource(InspectionList inspections) {
        this.inspections = inspections;
    }

    @Override
    public What what() {
        return What.INSPECTION;
    }

    @Override
    public String operation() {
        return "inspection.list";
    }

    @Override
    public Group find(Actor actor, String text, String after, int limit) {
        var search = new InspectionList.Search(text, null, "", null, false, cursor(after), limit);
        var page = inspections.list(actor, search);
        var hits = page.rows().stream().map(InspectionSource::hit).toList();
        return new Group(what(), hits, page.next() == null ? null : page.next().toString());
    }

    private static Hit hit(InspectionList.Row row) {
        return new Hit(
                row.id().toString(),
                new Wording(row.number() + " · " + row.unitNameVi(), row.number() + " · " + row.unitNameEn()),
                Wording.same(row.content()),
                "/inspections/" + row.id());
    }

    private static @Nullable UUID cursor(String after) {
        if (after.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException unreadable) {
            throw RuleViolation.invalid("cursor-unknown");
        }
    }
}
