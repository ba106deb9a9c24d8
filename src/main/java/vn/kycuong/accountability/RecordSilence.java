package vn.kycuong.accountability;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;

/** The head was asked and said nothing in time; it can be decided without a statement. */
@UseCase
class RecordSilence {

    record Command(UUID entry, Actor by) implements vn.kycuong.access.Command {}

    private final Entries entries;
    private final AccountabilityTerms terms;
    private final AccountabilityJournal journal;
    private final Clock clock;

    RecordSilence(Entries entries, AccountabilityTerms terms, AccountabilityJournal journal, Clock clock) {
        this.entries = entries;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var entry = entries.lock(command.entry());
        if (entry.status() != AccountabilityStatus.HEARING) {
            return;
        }
        var dueOn = terms.running(entry, AccountabilityTerms.HEARING)
                .map(Deadline::dueOn)
                .orElseGet(terms::today);
        entries.add(
                entry.id(),
                new Entry.Silence(
                        dueOn, command.by().official(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        terms.endHearing(entry);
        journal.heard(entry, "SILENT", command.by());
    }
}
