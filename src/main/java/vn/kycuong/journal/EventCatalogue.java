package vn.kycuong.journal;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static vn.kycuong.journal.Audience.INTEGRATION;
import static vn.kycuong.journal.Audience.LEADERSHIP;
import static vn.kycuong.journal.Audience.PEOPLE;
import static vn.kycuong.journal.Audience.UNITS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every event that another system can come to know: what it says, and who may be told. What is not in here is not sent.
 * A name that was released stays. What each means stands in {@code messages/journal_*.properties}, its schema in {@code
 * events/}.
 */
public final class EventCatalogue {

    private static final String FIRST_RELEASE = "1.0.0";

    private static final List<EventType> ALL = List.of(
            ofFinding("accountability.closed", told(UNITS, LEADERSHIP, PEOPLE), "entry"),
            ofFinding("accountability.heard", told(LEADERSHIP, PEOPLE), "entry", "heard"),
            ofFinding("accountability.opened", told(LEADERSHIP, PEOPLE), "entry", "class", "dueOn"),
            ofFinding("accountability.overdue", told(LEADERSHIP, PEOPLE), "entry", "dueOn"),
            ofCase("case.closed", told(UNITS, LEADERSHIP, INTEGRATION), "outcome"),
            alone("command.accepted", told(INTEGRATION), "command"),
            alone("command.rejected", told(INTEGRATION), "command", "reason"),
            ofCase("deadline.moved", told(UNITS, LEADERSHIP, PEOPLE), "subject", "term", "dueBefore", "dueOn"),
            ofDiscipline("discipline.appeal.settled", told(LEADERSHIP, PEOPLE), "appeal", "outcome"),
            ofDiscipline("discipline.appeal.unsettled", told(LEADERSHIP, PEOPLE), "appeal", "dueOn"),
            ofDiscipline("discipline.appealed", told(LEADERSHIP, PEOPLE), "appeal", "dueOn"),
            ofDiscipline("discipline.case.opened", told(LEADERSHIP, PEOPLE), "dueOn"),
            ofDiscipline("discipline.council.formed", told(PEOPLE)),
            ofDiscipline("discipline.council.voted", told(PEOPLE), "dueOn"),
            ofDiscipline("discipline.decided", told(UNITS, PEOPLE), "number", "outcome"),
            ofDiscipline("discipline.deferred", told(PEOPLE), "dueOn"),
            ofDiscipline("discipline.dropped", told(PEOPLE)),
            ofDiscipline("discipline.effective", told(PEOPLE, INTEGRATION), "outcome", "dueOn"),
            ofDiscipline("discipline.expired", told(PEOPLE)),
            ofDiscipline("discipline.notified", told(PEOPLE), "dueOn"),
            ofDiscipline("discipline.person.left", told(PEOPLE)),
            ofDiscipline("discipline.recidivism", told(PEOPLE), "outcome"),
            ofDiscipline("discipline.recidivism.ended", told(PEOPLE)),
            ofDiscipline("discipline.recommended", told(PEOPLE), "dueOn"),
            ofDiscipline("discipline.resumed", told(PEOPLE), "dueOn"),
            ofDiscipline("discipline.reversed", told(LEADERSHIP, PEOPLE)),
            ofDiscipline("discipline.review.called", told(PEOPLE), "meetingOn"),
            ofDiscipline("discipline.review.held", told(LEADERSHIP, PEOPLE), "dueOn"),
            ofDiscipline("discipline.review.reported", told(PEOPLE), "dueOn"),
            ofDiscipline("discipline.service.recorded", told(PEOPLE), "paper", "standing", "servedOn"),
            ofDiscipline("discipline.summons.sent", told(PEOPLE), "meetingOn"),
            ofDiscipline("discipline.term.reminded", told(PEOPLE), "term", "dueOn", "rung"),
            ofFinding("finding.classified", told(UNITS, LEADERSHIP), "class", "dueOn"),
            ofFinding("finding.closed", told(UNITS, LEADERSHIP, PEOPLE), "outcome"),
            ofFinding("finding.decided", told(UNITS, LEADERSHIP, PEOPLE), "outcome"),
            ofFinding("finding.escalated", told(LEADERSHIP), "count", "proposed"),
            ofFinding("finding.explained", told(UNITS, LEADERSHIP, PEOPLE), "answer"),
            ofFinding("finding.minuted", told(UNITS, LEADERSHIP)),
            ofFinding("finding.overdue", told(UNITS, LEADERSHIP), "level", "term", "dueOn"),
            ofFinding("finding.recorded", told(LEADERSHIP, PEOPLE)),
            ofFinding("finding.reminded", told(UNITS), "rung", "term", "dueOn"),
            alone("finding.suggested", told(), "case", "kind", "unit", "finding", "findingId"),
            ofFinding("finding.withdrawn", told(LEADERSHIP, PEOPLE)),
            ofCase("followup.item.closed", told(UNITS, LEADERSHIP), "recommendation", "outcome"),
            ofCase("followup.item.overdue", told(UNITS, LEADERSHIP), "recommendation", "dueOn"),
            ofCase("followup.item.reported", told(LEADERSHIP), "recommendation"),
            ofCase("followup.order.issued", told(UNITS, LEADERSHIP)),
            ofCase("followup.plan.submitted", told(LEADERSHIP)),
            ofCase("inspection.announced", told(UNITS, LEADERSHIP, INTEGRATION), "dueOn"),
            ofCase("inspection.appraisal.done", told(LEADERSHIP)),
            ofCase("inspection.cancelled", told(UNITS, LEADERSHIP, PEOPLE, INTEGRATION)),
            ofCase("inspection.conclusion.corrected", told(UNITS, LEADERSHIP)),
            ofCase("inspection.conclusion.published", told(UNITS, LEADERSHIP, INTEGRATION), "number"),
            ofCase("inspection.conclusion.signed", told(UNITS, LEADERSHIP, INTEGRATION), "number", "partial"),
            ofCase("inspection.conductplan.approved", told(LEADERSHIP, PEOPLE), "checklist"),
            ofCase(
                    "inspection.decision.issued",
                    told(UNITS, LEADERSHIP, PEOPLE, INTEGRATION),
                    "number",
                    "family",
                    "dueOn"),
            ofCase("inspection.draft.ready", told(LEADERSHIP)),
            ofCase("inspection.drafting.assigned", told(LEADERSHIP, PEOPLE), "dueOn"),
            ofCase("inspection.extended", told(UNITS, LEADERSHIP), "dueOn"),
            ofCase("inspection.fieldwork.ended", told(UNITS, LEADERSHIP)),
            ofCase("inspection.minutes.answered", told(UNITS, LEADERSHIP), "signature"),
            ofCase("inspection.notice.sent", told(UNITS), "startOn"),
            ofCase("inspection.opinion.reserved", told(LEADERSHIP)),
            ofCase("inspection.report.submitted", told(LEADERSHIP)),
            ofCase("inspection.resumed", told(UNITS, LEADERSHIP, INTEGRATION), "dueOn"),
            ofCase("inspection.suspended", told(UNITS, LEADERSHIP, INTEGRATION)),
            ofCase("inspection.team.changed", told(LEADERSHIP, PEOPLE)),
            ofCase("inspection.void", told(UNITS, LEADERSHIP, PEOPLE, INTEGRATION), "dueOn"),
            alone("journal.anchored", told(LEADERSHIP), "root", "on"),
            ofCase("measure.applied", told(UNITS, LEADERSHIP), "measure"),
            alone("outbox.record.withheld", told(UNITS, LEADERSHIP, PEOPLE, INTEGRATION), "withheld"),
            ofFinding("rectification.planned", told(UNITS, LEADERSHIP), "dueOn"),
            ofFinding("rectification.returned", told(UNITS, LEADERSHIP), "dueOn"),
            ofFinding("rectification.submitted", told(UNITS, LEADERSHIP, PEOPLE)),
            ofFinding("rectification.verified", told(UNITS, LEADERSHIP)),
            alone("seal.anchored", told(LEADERSHIP), "root", "leaves"),
            ofCase("service.recorded", told(UNITS, PEOPLE), "paper", "standing", "servedOn"),
            ofCase("surprise.announced", told(UNITS, LEADERSHIP), "dueOn", "at", "reveal"),
            ofCase("surprise.cancelled", told(LEADERSHIP, PEOPLE)),
            ofCase("surprise.conclusion.issued", told(UNITS, LEADERSHIP, INTEGRATION), "number"),
            ofCase("surprise.decision.issued", told(PEOPLE), "family", "dueOn"),
            ofCase("surprise.minutes.answered", told(UNITS, LEADERSHIP), "signature"),
            ofCase("surprise.minutes.signed", told(UNITS, LEADERSHIP)),
            ofCase("surprise.published", told(UNITS, LEADERSHIP, INTEGRATION)),
            ofCase("surprise.report.submitted", told(LEADERSHIP)),
            ofCase("surprise.team.arrived", told(LEADERSHIP), "at"),
            ofCase("surprise.unsealed", told(LEADERSHIP), "reveal"),
            ofCase("surprise.void", told(LEADERSHIP, PEOPLE), "dueOn", "reveal"));

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(toUnmodifiableMap(EventType::name, type -> type));

    private EventCatalogue() {}

    /** In the order of their names. */
    public static List<EventType> all() {
        return ALL;
    }

    /** @throws IllegalStateException when there is no such event */
    public static EventType of(String name) {
        var type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalStateException("The catalogue knows no event " + name);
        }
        return type;
    }

    private static EventType ofCase(String name, Set<Audience> told, String... more) {
        return alone(name, told, with(Stream.of("case", "kind", "unit", "on"), more));
    }

    private static EventType ofFinding(String name, Set<Audience> told, String... more) {
        return alone(name, told, with(Stream.of("case", "kind", "unit", "finding", "findingId", "on"), more));
    }

    /** Never the kind, the unit or the person: whoever reads of a case may not know whom it is about. */
    private static EventType ofDiscipline(String name, Set<Audience> told, String... more) {
        return alone(name, told, with(Stream.of("case", "on"), more));
    }

    private static EventType alone(String name, Set<Audience> told, String... says) {
        return new EventType(name, 1, FIRST_RELEASE, told, List.of(says));
    }

    private static Set<Audience> told(Audience... audiences) {
        return Set.of(audiences);
    }

    private static String[] with(Stream<String> first, String... more) {
        return Stream.concat(first, Stream.of(more)).toArray(String[]::new);
    }
}
