package vn.kycuong.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.calendar.DeadlineMoved;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.inspection.Inspection;
import vn.kycuong.inspection.Inspections;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.Journal;
import vn.kycuong.journal.View;
import vn.kycuong.organisation.Accounts;

/**
 * Remembers what becomes true of entries. Leadership, the personnel officers and the head concerned are told codes and
 * dates; the unit is told only that it is settled. Other systems are told nothing.
 */
@Component
class AccountabilityJournal {

    private static final String CLOSED = "accountability.closed";

    private final Inspections inspections;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;

    AccountabilityJournal(Inspections inspections, Accounts accounts, Journal journal, Clock clock) {
        this.inspections = inspections;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    void opened(Entry entry, FindingClass severity, LocalDate dueOn, Actor by) {
        var told = Map.<String, Object>of("class", severity.name(), "dueOn", dueOn.toString());
        var noted = Map.<String, Object>of(
                "official", entry.head().official(),
                "headed", entry.head().headed(),
                "why", entry.head().reason().name(),
                "actOn", entry.head().on().toString());
        append(entry, "accountability.opened", told, noted, by);
    }

    /** @param heard STATED or SILENT */
    void heard(Entry entry, String heard, Actor by) {
        append(entry, "accountability.heard", Map.of("heard", heard), Map.of(), by);
    }

    void overdue(Entry entry, LocalDate dueOn, Actor by) {
        append(entry, "accountability.overdue", Map.of("dueOn", dueOn.toString()), Map.of(), by);
    }

    /** Days off were published, and the term of the head, or of the decision on the head, ends on another day. */
    void moved(Entry entry, DeadlineMoved moved) {
        var inspection = inspections.get(entry.caseId());
        var payload = new HashMap<String, Object>();
        payload.put("case", inspection.number());
        payload.put("kind", inspection.kind().name());
        payload.put("unit", inspection.unit());
        payload.put("on", LocalDate.now(clock).toString());
        payload.put("subject", entry.id().toString());
        payload.put("term", moved.kind());
        payload.put("dueBefore", moved.from().toString());
        payload.put("dueOn", moved.to().toString());
        append(entry, "deadline.moved", inspection, payload, Map.of(), Actor.SYSTEM);
    }

    /** What was decided is noted, and told to nobody: it stands in the register, for those who may read it. */
    void closed(Entry entry, Entry.Closure closure, Actor by) {
        var noted = new HashMap<String, Object>();
        noted.put("outcome", closure.outcome().name());
        closure.assessment().ifPresent(assessment -> {
            noted.put("proposed", assessment.proposed().name());
            noted.put("form", assessment.form());
            noted.put("repeated", assessment.repeated());
        });
        append(entry, CLOSED, Map.of(), noted, by);
    }

    private void append(Entry entry, String type, Map<String, Object> told, Map<String, Object> noted, Actor by) {
        var inspection = inspections.get(entry.caseId());
        var payload = about(entry, inspection);
        payload.putAll(told);
        append(entry, type, inspection, payload, noted, by);
    }

    private void append(
            Entry entry,
            String type,
            Inspection inspection,
            Map<String, Object> payload,
            Map<String, Object> noted,
            Actor by) {
        var views = new ArrayList<View>();
        if (type.equals(CLOSED)) {
            views.add(View.units(inspection.unit(), payload));
        }
        views.add(View.leadership(payload));
        var people = people(entry);
        if (!people.isEmpty()) {
            views.add(View.people(people, payload));
        }
        var data = new HashMap<>(payload);
        data.putAll(noted);
        journal.append(new Fact(inspection.id(), inspection.number(), type, data, List.copyOf(views), by));
    }

    private Map<String, Object> about(Entry entry, Inspection inspection) {
        var payload = new HashMap<String, Object>();
        payload.put("case", inspection.number());
        payload.put("kind", inspection.kind().name());
        payload.put("unit", inspection.unit());
        payload.put("finding", entry.findingNumber());
        payload.put("findingId", entry.findingId().toString());
        payload.put("on", LocalDate.now(clock).toString());
        payload.put("entry", entry.id().toString());
        return payload;
    }

    private Set<String> people(Entry entry) {
        var people = new HashSet<>(accounts.officialsWith(Role.PERSONNEL_OFFICER));
        if (entry.head().isAnybody()) {
            people.add(entry.head().official());
        }
        return people;
    }
}
