package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.kycuong.access.Actor;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.View;
import vn.kycuong.organisation.Confirmed;

/**
 * A fact of one inspection in the making. Every audience is told number, kind and unit of the case and the day, and
 * whatever is {@link #tell told}; what is only {@link #note noted} stays in the journal.
 */
final class CaseFact {

    private final Inspection inspection;
    private final String type;
    private final Actor by;
    private final Map<String, Object> told = new TreeMap<>();
    private final Map<String, Object> noted = new TreeMap<>();
    private final List<Function<Map<String, Object>, View>> views = new ArrayList<>();

    private CaseFact(Inspection inspection, String type, Actor by) {
        this.inspection = inspection;
        this.type = type;
        this.by = by;
        told.put("case", inspection.number());
        told.put("kind", inspection.kind().name());
        told.put("unit", inspection.unit());
    }

    static CaseFact of(Inspection inspection, String type, LocalDate on, Actor by) {
        return new CaseFact(inspection, type, by).tell("on", on.toString());
    }

    CaseFact tell(String key, Object value) {
        told.put(key, value);
        return this;
    }

    CaseFact note(String key, Object value) {
        noted.put(key, value);
        return this;
    }

    /** How the person who signed proved to be it. */
    CaseFact confirmed(Confirmed signer) {
        note("confirmedBy", signer.way().name());
        return signer.loginAt() == null ? this : note("loginAt", signer.loginAt());
    }

    CaseFact unit() {
        views.add(payload -> View.units(inspection.unit(), payload));
        return this;
    }

    CaseFact leadership() {
        views.add(View::leadership);
        return this;
    }

    CaseFact people(Set<String> recipients) {
        views.add(payload -> View.people(recipients, payload));
        return this;
    }

    CaseFact integration() {
        views.add(View::integration);
        return this;
    }

    /** Whoever was named is told all of it, whether it was said before or after. */
    Fact fact() {
        noted.putAll(told);
        // A case has no public number as long as it is sealed.
        var subject = inspection.sealed() ? "" : inspection.number();
        var each = views.stream().map(view -> view.apply(told)).toList();
        return new Fact(inspection.id(), subject, type, noted, each, by);
    }
}
