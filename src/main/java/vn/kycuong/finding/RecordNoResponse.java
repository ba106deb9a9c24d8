package vn.kycuong.finding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.finding.Proceedings.Silence;

/** The unit kept silent: the finding stands as recorded, goes to the one who decides, and up the line. */
@UseCase
class RecordNoResponse {

    record Command(UUID finding, Actor by) implements vn.kycuong.access.Command {}

    private final Findings findings;
    private final FindingTerms terms;
    private final FindingJournal journal;
    private final Clock clock;

    RecordNoResponse(Findings findings, FindingTerms terms, FindingJournal journal, Clock clock) {
        this.findings = findings;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var finding = findings.lock(command.finding());
        if (finding.state() != FindingState.TO_RESPOND) {
            return;
        }
        var kind = LimitedFindingStep.RESPONSE.name();
        var dueOn = terms.dueOn(finding, kind).orElseGet(terms::today);
        findings.add(
                finding.id(),
                new Silence(
                        finding.proceedings().explanationRound(),
                        dueOn,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        terms.miss(finding, kind);
        terms.begin(finding, LimitedFindingStep.DECISION, finding.severity());
        journal.overdue(finding, WatchedTerm.RESPONSE, dueOn, EscalationLevel.SUPERIOR, command.by());
    }
}
