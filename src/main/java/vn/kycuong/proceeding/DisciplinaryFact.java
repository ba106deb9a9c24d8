package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.kycuong.access.Actor;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.View;
import vn.kycuong.organisation.Confirmed;

/**
 * A fact about one disciplinary case in the making. Everybody is told the number of the case, the day and what is {@link
 * #tell told}: codes and dates, never whom it is about. What is only {@link #note noted} stays in the journal.
 */
final class DisciplinaryFact {

    private final DisciplinaryCase file;
    private final String type;
    private final Actor by;
    private final Map<String, Object> told = new TreeMap<>();
    private final Map<String, Object> noted = new TreeMap<>();
    private final Set<String> people = new TreeSet<>();
    private boolean leadership;
    private boolean unit;
    private boolean integration;

    DisciplinaryFact(DisciplinaryCase file, String type, LocalDate on, Actor by) {
        this.file = file;
        this.type = type;
        this.by = by;
        told.put("case", file.number());
        told.put("on", on.toString());
    }

    DisciplinaryFact tell(String key, Object value) {
        told.put(key, value);
        return this;
    }

    DisciplinaryFact note(String key, Object value) {
        noted.put(key, value);
        return this;
    }

    /** How the person who signed proved to be it. */
    DisciplinaryFact confirmed(Confirmed signer) {
        note("confirmedBy", signer.way().name());
        return signer.loginAt() == null ? this : note("loginAt", signer.loginAt());
    }

    DisciplinaryFact toPeople(Set<String> officials) {
        people.addAll(officials);
        return this;
    }

    DisciplinaryFact toPerson() {
        return toPeople(Set.of(file.charge().official()));
    }

    DisciplinaryFact toLeadership() {
        leadership = true;
        return this;
    }

    DisciplinaryFact toUnit() {
        unit = true;
        return this;
    }

    DisciplinaryFact toIntegrations() {
        integration = true;
        return this;
    }

    Fact fact() {
        var views = new ArrayList<View>();
        if (unit) {
            views.add(View.units(file.charge().unit(), told));
        }
        if (leadership) {
            views.add(View.leadership(told));
        }
        if (!people.isEmpty()) {
            views.add(View.people(people, told));
        }
        if (integration) {
            views.add(View.integration(told));
        }
        noted.putAll(told);
        return new Fact(file.id(), file.number(), type, noted, List.copyOf(views), by);
    }
}
