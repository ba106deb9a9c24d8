package vn.kycuong.accountability;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.DeadlineMoved;
import vn.kycuong.calendar.Party;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingClassified;
import vn.kycuong.finding.FindingEnded;
import vn.kycuong.inspection.ConclusionSigned;

/** What happens elsewhere, and so to the accountability of the head, in the same transaction. */
@Component
class HappeningsElsewhere {

    private final OpenAccountability open;
    private final LapseAccountability lapse;
    private final ResetDecisionTerms resetTerms;
    private final Entries entries;
    private final AccountabilityJournal journal;

    HappeningsElsewhere(
            OpenAccountability open,
            LapseAccountability lapse,
            ResetDecisionTerms resetTerms,
            Entries entries,
            AccountabilityJournal journal) {
        this.open = open;
        this.lapse = lapse;
        this.resetTerms = resetTerms;
        this.entries = entries;
        this.journal = journal;
    }

    @EventListener
    void on(FindingClassified classified) {
        if (classified.severity() == FindingClass.S0) {
            lapse.handle(new LapseAccountability.Command(
                    classified.findingId(), classified.severity().name(), Actor.SYSTEM));
        } else {
            open.handle(new OpenAccountability.Command(classified.findingId(), classified.by()));
        }
    }

    @EventListener
    void on(FindingEnded ended) {
        lapse.handle(new LapseAccountability.Command(
                ended.findingId(), ended.outcome().name(), Actor.SYSTEM));
    }

    @EventListener
    void on(DeadlineMoved moved) {
        if (moved.cause().equals(DeadlineMoved.CALENDAR) && Party.of(moved.kind()) == Party.HEAD) {
            entries.openOfCase(moved.caseId()).stream()
                    .filter(entry -> entry.id().equals(moved.subjectId()))
                    .forEach(entry -> journal.moved(entry, moved));
        }
    }

    @EventListener
    void on(ConclusionSigned signed) {
        resetTerms.handle(new ResetDecisionTerms.Command(signed.caseId(), Actor.SYSTEM));
    }
}
