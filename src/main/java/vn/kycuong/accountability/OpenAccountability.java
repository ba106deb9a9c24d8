package vn.kycuong.accountability;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;
import vn.kycuong.access.UseCase;
import vn.kycuong.finding.ConfirmedFindings;
import vn.kycuong.organisation.Headships;

/**
 * A violation of class S1 or above is confirmed: whoever headed the unit on the day of the act answers for it (Law
 * 36/2018/QH14, articles 72 and 73). Who that was is looked up once and kept with the reason.
 */
@UseCase
class OpenAccountability {

    record Command(UUID finding, Actor by) implements vn.kycuong.access.Command {}

    private final Entries entries;
    private final ConfirmedFindings findings;
    private final Headships headships;
    private final AccountabilityTerms terms;
    private final AccountabilityJournal journal;
    private final AccountabilityProcess process;
    private final Ids ids;
    private final Clock clock;

    OpenAccountability(
            Entries entries,
            ConfirmedFindings findings,
            Headships headships,
            AccountabilityTerms terms,
            AccountabilityJournal journal,
            AccountabilityProcess process,
            Ids ids,
            Clock clock) {
        this.entries = entries;
        this.findings = findings;
        this.headships = headships;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.ids = ids;
        this.clock = clock;
    }

    public void handle(Command command) {
        var finding = findings.get(command.finding());
        if (isKnown(finding.id())) {
            return;
        }
        var entry = new Entry(
                ids.next(),
                finding.caseId(),
                finding.id(),
                finding.number(),
                headships.of(finding.unit(), finding.actOn()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                command.by().official(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        entries.add(entry);
        if (entry.head().isAnybody()) {
            terms.beginHearing(entry);
        }
        var deadline = terms.beginDecision(entry);
        journal.opened(entry, finding.severity(), deadline.dueOn(), command.by());
        process.start(entry.id(), entry.caseId(), entry.head().isAnybody());
    }

    /** Another class of the same finding does not make the head answer twice. */
    private boolean isKnown(UUID finding) {
        return entries.ofFinding(finding).stream().anyMatch(entry -> entry.status() != AccountabilityStatus.LAPSED);
    }
}
