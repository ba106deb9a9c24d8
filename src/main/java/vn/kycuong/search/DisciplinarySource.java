package vn.kycuong.search;

import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.proceeding.DisciplinaryQueries;
import vn.kycuong.proceeding.DisciplinaryRow;

/** By number or person, among the cases that are in the asker's register; nobody learns from it who has one. */
@Component
class DisciplinarySource implements Source {

    private final DisciplinaryQueries cases;

    DisciplinarySource(DisciplinaryQueries cases) {
        this.cases = cases;
    }

    @Override
    public What what() {
        return What.DISCIPLINARY_CASE;
    }

    @Override
    public String operation() {
        return "discipline.list";
    }

    @Override
    public Group find(Actor actor, String text, String after, int limit) {
        var filter = new DisciplinaryQueries.Filter(null, "", text, false);
        var page = cases.page(actor, filter, after, limit);
        return new Group(
                what(), page.items().stream().map(DisciplinarySource::hit).toList(), page.next());
    }

    private static Hit hit(DisciplinaryRow row) {
        return new Hit(
                row.id().toString(),
                Wording.same(row.number()),
                Wording.same(row.name() + " · " + row.unit()),
                "/disciplinary-cases/" + row.id());
    }
}
