package vn.kycuong.search;

import java.util.List;
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
        var rows = cases.list(actor, new DisciplinaryQueries.Filter(null, "", text, false));
        var rest = after.isEmpty() ? rows : behind(rows, after);
        var hits = rest.stream().limit(limit).map(DisciplinarySource::hit).toList();
        return new Group(what(), hits, rest.size() > limit ? hits.get(limit - 1).id() : null);
    }

    private static List<DisciplinaryRow> behind(List<DisciplinaryRow> rows, String after) {
        return rows.stream()
                .dropWhile(row -> !row.id().toString().equals(after))
                .skip(1)
                .toList();
    }

    private static Hit hit(DisciplinaryRow row) {
        return new Hit(
                row.id().toString(),
                Wording.same(row.number()),
                Wording.same(row.name() + " · " + row.unit()),
                "/disciplinary-cases/" + row.id());
    }
}
