package vn.kycuong.accountability;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/**
 * The head concerned is heard: says, once and in time, what there is to say. A personnel officer takes in what somebody
 * hands over who has no account any more.
 */
@UseCase
public class StateOnAccountability {

    public record Command(UUID entry, String statement, Actor by) implements vn.kycuong.access.Command {}

    private final Entries entries;
    private final AccountabilityRights rights;
    private final AccountabilityTerms terms;
    private final AccountabilityJournal journal;
    private final AccountabilityProcess process;
    private final Clock clock;

    StateOnAccountability(
            Entries entries,
            AccountabilityRights rights,
            AccountabilityTerms terms,
            AccountabilityJournal journal,
            AccountabilityProcess process,
            Clock clock) {
        this.entries = entries;
        this.rights = rights;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var entry = entries.lock(command.entry());
        rights.require(command.by(), AccountabilityStep.STATE_ACCOUNTABILITY.operation(), entry);
        entry.requireOpen();
        if (entry.statement().isPresent()) {
            throw RuleViolation.refused("accountability-already-stated", entry.findingNumber());
        }
        if (entry.isHeard() || isLate(entry)) {
            throw RuleViolation.refused("accountability-statement-late", entry.findingNumber());
        }
        if (command.statement().isBlank()) {
            throw RuleViolation.invalid("accountability-statement-missing");
        }
        entries.add(
                entry.id(),
                new Entry.Statement(
                        command.statement(),
                        command.by().official(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        terms.endHearing(entry);
        journal.heard(entry, "STATED", command.by());
        process.completed(entry.id(), AccountabilityStep.STATE_ACCOUNTABILITY);
    }

    private boolean isLate(Entry entry) {
        return terms.running(entry, AccountabilityTerms.HEARING)
                .filter(deadline -> deadline.isPast(terms.today()))
                .isPresent();
    }
}
