package vn.kycuong.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.inspection.Wake;

/** A timer looks at the terms of an entry. When the term to decide has passed, that is told, once for each date. */
@UseCase
class WatchAccountability {

    /** @param kind of the deadline that is looked at */
    record Command(UUID entry, String kind, Actor by) implements vn.kycuong.access.Command {}

    private final Entries entries;
    private final AccountabilityTerms terms;
    private final AccountabilityJournal journal;
    private final Clock clock;

    WatchAccountability(Entries entries, AccountabilityTerms terms, AccountabilityJournal journal, Clock clock) {
        this.entries = entries;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return when to wake next; over when the term has passed, or nothing runs any more */
    public Wake handle(Command command) {
        var entry = entries.lock(command.entry());
        var running = terms.running(entry, command.kind());
        if (!entry.status().isOpen() || running.isEmpty()) {
            return Wake.over();
        }
        var deadline = running.get();
        if (deadline.suspended()) {
            return wakeOn(terms.today().plusDays(1));
        }
        if (!deadline.isPast(terms.today())) {
            return wakeOn(deadline.dueOn().plusDays(1));
        }
        return command.kind().equals(AccountabilityTerms.DECISION)
                ? announced(entry, deadline, command.by())
                : Wake.over();
    }

    /** It goes on waking: a conclusion may still set another term. */
    private Wake announced(Entry entry, Deadline deadline, Actor by) {
        if (entries.announceOverdue(entry.id(), deadline.dueOn(), clock.instant())) {
            journal.overdue(entry, deadline.dueOn(), by);
        }
        return wakeOn(terms.today().plusDays(1));
    }

    private Wake wakeOn(LocalDate day) {
        return Wake.at(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
