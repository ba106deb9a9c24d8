package vn.kycuong.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.inspection.Wake;

/**
 * Records that a complaint was not settled within its term. The person is told, and may go on to the second complaint as
 * if the first had been refused (Law on Complaints 02/2011/QH13, articles 7 and 48); it can be settled late until then.
 */
@UseCase
class WatchSettlement {

    record Command(UUID id, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final CaseTerms terms;
    private final CaseJournal journal;
    private final Clock clock;

    WatchSettlement(CaseDesk desk, CaseTerms terms, CaseJournal journal, Clock clock) {
        this.desk = desk;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    public Wake handle(Command command) {
        var file = desk.take(command.id());
        var term = file.over() || file.unsettled() ? Optional.<Deadline>empty() : terms.settlement(file);
        if (term.isEmpty() || file.openAppeal().isEmpty()) {
            return Wake.over();
        }
        if (!term.get().isPast(desk.today())) {
            return wakeOn(term.get().dueOn().plusDays(1));
        }
        pass(file, file.openAppeal().get(), term.get().dueOn(), command.by());
        return Wake.over();
    }

    private void pass(DisciplinaryCase file, Appeal appeal, LocalDate dueOn, Actor by) {
        desk.record(file, ActKind.SETTLEMENT_TERM_PASSED, dueOn, "", by);
        var fact = journal.about(file, "appeal.unsettled", by)
                .tell("appeal", appeal.level())
                .toPerson();
        if (appeal.level() == 1) {
            var second = terms.begin(file, AppealDecision.complaintTerm(file, 2), dueOn);
            fact.tell("dueOn", second.dueOn().toString());
        }
        journal.tellPersonnelAndLeadership(file, fact);
    }

    private Wake wakeOn(LocalDate day) {
        return Wake.at(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
