package vn.kycuong.accountability;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.finding.FindingProcess;

/** Nobody has to answer any more: the finding ended without a violation, or its class asks for no accountability. */
@UseCase
class LapseAccountability {

    /** @param reason stable code of why; the finding's outcome, or its class */
    record Command(UUID finding, String reason, Actor by) implements vn.kycuong.access.Command {}

    private final Entries entries;
    private final AccountabilityTerms terms;
    private final AccountabilityJournal journal;
    private final AccountabilityProcess process;
    private final FindingProcess findings;
    private final Clock clock;

    LapseAccountability(
            Entries entries,
            AccountabilityTerms terms,
            AccountabilityJournal journal,
            AccountabilityProcess process,
            FindingProcess findings,
            Clock clock) {
        this.entries = entries;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.findings = findings;
        this.clock = clock;
    }

    public void handle(Command command) {
        entries.openOfFinding(command.finding()).ifPresent(entry -> lapse(entry, command));
    }

    private void lapse(Entry entry, Command command) {
        var closure = new Entry.Closure(
                Outcome.LAPSED,
                command.reason(),
                Optional.empty(),
                command.by().official(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        entries.add(entry.id(), closure, List.of());
        terms.cancel(entry);
        journal.closed(entry, closure, command.by());
        process.lapsed(entry.id());
        findings.accountabilitySettled(entry.findingId());
    }
}
