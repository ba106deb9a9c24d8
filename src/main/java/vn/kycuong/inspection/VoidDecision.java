package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.journal.Journal;
import vn.kycuong.journal.Seal;

/**
 * A decision that was not announced in time loses its force (Law 84/2025/QH15, article 26.4). Only the system does this,
 * whenever its timer wakes; the deadline itself decides, not the timer. A surprise inspection stays sealed.
 */
@UseCase
class VoidDecision {

    record Command(UUID inspection, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Deadlines deadlines;
    private final Seal seal;
    private final Journal journal;
    private final Clock clock;

    VoidDecision(Inspections inspections, Deadlines deadlines, Seal seal, Journal journal, Clock clock) {
        this.inspections = inspections;
        this.deadlines = deadlines;
        this.seal = seal;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return when to look again, unless nothing is left to wait for */
    public Wake handle(Command command) {
        if (!command.by().isSystem()) {
            throw new Forbidden("inspection.void");
        }
        var inspection = inspections.lock(command.inspection());
        var term = deadlines.find(inspection.id(), LimitedStep.ANNOUNCE.name()).filter(Deadline::isOpen);
        if (inspection.ended() || inspection.has(Milestone.ANNOUNCED) || term.isEmpty()) {
            return Wake.over();
        }
        var today = LocalDate.now(clock);
        if (!term.get().isPast(today)) {
            var next = term.get().suspended()
                    ? today.plusDays(1)
                    : term.get().dueOn().plusDays(1);
            return Wake.at(next.atStartOfDay(clock.getZone()).toInstant());
        }
        voided(inspection, term.get(), today, command.by());
        return Wake.over();
    }

    private void voided(Inspection inspection, Deadline term, LocalDate today, Actor by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var voided = inspection.reach(Milestone.VOIDED, now, by);
        inspections.update(voided);
        deadlines.close(voided.id(), LimitedStep.ANNOUNCE.name(), "MISSED");
        deadlines.closeAll(voided.id(), "CANCELLED");
        var fact = CaseFact.of(voided, voided.event("void"), today, by)
                .tell("dueOn", term.dueOn().toString())
                .leadership();
        if (voided.kind().isSurprise()) {
            seal.reveal(voided.id()).ifPresent(reveal -> fact.tell("reveal", reveal.payload()));
            journal.append(fact.people(Set.of(voided.teamHead())).fact());
        } else {
            journal.append(fact.people(voided.teamNow()).unit().integration().fact());
        }
    }
}
