package vn.kycuong.finding;

import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** The last reminder was in vain: the unit above learns that the rectification is still due. */
@UseCase
class EscalateRectification {

    record Command(UUID finding, Actor by) implements vn.kycuong.access.Command {}

    private final Findings findings;
    private final FindingTerms terms;
    private final FindingJournal journal;

    EscalateRectification(Findings findings, FindingTerms terms, FindingJournal journal) {
        this.findings = findings;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var finding = findings.lock(command.finding());
        if (finding.state() == FindingState.TO_RECTIFY) {
            terms.running(finding, FindingTerms.RECTIFICATION)
                    .ifPresent(deadline -> journal.overdue(
                            finding,
                            WatchedTerm.RECTIFICATION,
                            deadline.dueOn(),
                            EscalationLevel.SUPERIOR,
                            command.by()));
        }
    }
}
