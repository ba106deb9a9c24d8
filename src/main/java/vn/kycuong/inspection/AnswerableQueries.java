package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.DeadlineQueries;
import vn.kycuong.organisation.Organisation;

/** What is late in some cases, and who answers for it. */
@Questions
public class AnswerableQueries {

    private static final Set<String> OF_TEAM_HEAD = Set.of("ANNOUNCE", "NOTICE", "FIELDWORK", "REPORT", "VERIFICATION");
    private static final Set<String> OF_UNIT =
            Set.of("RESPONSE", "RECTIFICATION", "RECOMMENDATION", "IMPLEMENTATION_PLAN");

    private final Inspections inspections;
    private final DeadlineQueries deadlines;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    AnswerableQueries(
            Inspections inspections,
            DeadlineQueries deadlines,
            Organisation organisation,
            Permissions permissions,
            Clock clock) {
        this.inspections = inspections;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** @param person by name; the code where there is none; empty when the post is vacant */
    public record Late(UUID caseId, String number, String unit, String kind, LocalDate dueOn, String person) {}

    /** The longest overdue first; cases that the actor may not read are left out. */
    public List<Late> late(Actor actor, Collection<UUID> caseIds) {
        var cases = inspections.all(caseIds).values().stream()
                .filter(each -> permissions.allows(actor, "board.leadership")
                        && permissions.allows(actor, InspectionReading.READ, each.scope()))
                .collect(Collectors.toMap(Inspection::id, each -> each));
        var overdue = deadlines.overdue(actor, cases.keySet());
        var ofUnits = overdue.stream()
                .filter(deadline -> OF_UNIT.contains(deadline.kind()))
                .map(deadline -> of(deadline, cases).unit())
                .collect(Collectors.toSet());
        var heads = organisation.actingHeads(ofUnits, LocalDate.now(clock));
        var people = new HashMap<UUID, String>();
        overdue.forEach(deadline -> people.put(deadline.id(), answerable(deadline.kind(), of(deadline, cases), heads)));
        var names = organisation.namesOf(Set.copyOf(people.values()));
        return overdue.stream()
                .map(deadline -> row(deadline, of(deadline, cases), people.getOrDefault(deadline.id(), ""), names))
                .toList();
    }

    private static Inspection of(Deadline deadline, Map<UUID, Inspection> cases) {
        return Objects.requireNonNull(cases.get(deadline.caseId()));
    }

    private static Late row(Deadline deadline, Inspection of, String person, Map<String, String> names) {
        return new Late(
                of.id(), of.number(), of.unit(), deadline.kind(), deadline.dueOn(), names.getOrDefault(person, person));
    }

    private static String answerable(String kind, Inspection of, Map<String, String> heads) {
        if (OF_TEAM_HEAD.contains(kind)) {
            return of.teamHead();
        }
        if (OF_UNIT.contains(kind)) {
            return heads.getOrDefault(of.unit(), "");
        }
        return kind.equals("DRAFT") ? of.drafter() : of.issuer();
    }
}
