package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.DeadlineMoved;
import vn.kycuong.calendar.Party;
import vn.kycuong.journal.Journal;

/**
 * A publication of days off has moved a term of a case: leadership learns of it, and whom it binds. Of a suspension or an
 * extension people are told by what caused it; what binds a head in person is told where that is kept.
 */
@Component
class TellMovedDeadline {

    private final Inspections inspections;
    private final Journal journal;
    private final Clock clock;

    TellMovedDeadline(Inspections inspections, Journal journal, Clock clock) {
        this.inspections = inspections;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlineMoved moved) {
        if (moved.cause().equals(DeadlineMoved.CALENDAR) && Party.of(moved.kind()) != Party.HEAD) {
            Optional.ofNullable(inspections.all(Set.of(moved.caseId())).get(moved.caseId()))
                    .ifPresent(inspection -> tell(inspection, moved));
        }
    }

    private void tell(Inspection inspection, DeadlineMoved moved) {
        var fact = CaseFact.of(inspection, "deadline.moved", LocalDate.now(clock), Actor.SYSTEM)
                .tell("subject", moved.subjectId().toString())
                .tell("term", moved.kind())
                .tell("dueBefore", moved.from().toString())
                .tell("dueOn", moved.to().toString())
                .leadership();
        if (Party.of(moved.kind()) == Party.UNIT && inspection.knownToUnit()) {
            fact.unit();
        }
        if (Party.of(moved.kind()) == Party.INSPECTORS && !inspection.teamNow().isEmpty()) {
            fact.people(inspection.teamNow());
        }
        journal.append(fact.fact());
    }
}
