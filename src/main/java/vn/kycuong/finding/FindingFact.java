package vn.kycuong.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.Inspection;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.View;

/**
 * A fact about one finding in the making. Every audience is told number, kind and unit of the case, the finding, the day
 * and whatever is {@link #tell told}; what is only {@link #note noted} stays in the journal.
 */
final class FindingFact {

    private final Inspection inspection;
    private final String type;
    private final Actor by;
    private final Map<String, Object> told = new TreeMap<>();
    private final Map<String, Object> noted = new TreeMap<>();
    private final List<Function<Map<String, Object>, View>> views = new ArrayList<>();

    FindingFact(Inspection inspection, Finding finding, String type, LocalDate on, Actor by) {
        this.inspection = inspection;
        this.type = type;
        this.by = by;
        told.put("case", inspection.number());
        told.put("kind", inspection.kind().name());
        told.put("unit", inspection.unit());
        told.put("finding", finding.number());
        told.put("findingId", finding.id().toString());
        told.put("on", on.toString());
    }

    FindingFact tell(String key, Object value) {
        told.put(key, value);
        return this;
    }

    FindingFact note(String key, Object value) {
        noted.put(key, value);
        return this;
    }

    FindingFact toUnit() {
        return toUnit(inspection.unit());
    }

    FindingFact toUnit(String unit) {
        views.add(payload -> View.units(unit, payload));
        return this;
    }

    FindingFact toLeadership() {
        views.add(View::leadership);
        return this;
    }

    /** Whoever serves in the team now. */
    FindingFact toTeam() {
        return toPeople(inspection.teamNow());
    }

    FindingFact toPeople(Set<String> officials) {
        if (!officials.isEmpty()) {
            views.add(payload -> View.people(officials, payload));
        }
        return this;
    }

    Inspection inspection() {
        return inspection;
    }

    /** Whoever was named is told all of it, whether it was said before or after. */
    Fact fact() {
        noted.putAll(told);
        var each = views.stream().map(view -> view.apply(told)).toList();
        return new Fact(inspection.id(), inspection.number(), type, noted, each, by);
    }
}
