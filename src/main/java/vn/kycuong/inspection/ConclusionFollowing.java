package vn.kycuong.inspection;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.journal.Journal;
import vn.kycuong.organisation.Confirmed;

/** What follows from a signature under a conclusion: terms that end and begin, and who is told. */
@Component
class ConclusionFollowing {

    private final CaseDeadlines terms;
    private final Handover handover;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ConclusionFollowing(CaseDeadlines terms, Handover handover, Journal journal, ApplicationEventPublisher events) {
        this.terms = terms;
        this.handover = handover;
        this.journal = journal;
        this.events = events;
    }

    void signed(Inspection inspection, Conclusion conclusion, Confirmed signer, Actor by) {
        var inTime = !conclusion.last() || terms.settleInTime(inspection, LimitedStep.CONCLUSION);
        if (conclusion.toBePublished()) {
            terms.start(inspection, conclusion.id(), LimitedStep.PUBLICATION, false);
        }
        if (conclusion.handedOver(inspection.kind())) {
            handover.begin(inspection, conclusion);
        }
        journal.append(
                told(inspection, conclusion, inTime, by).confirmed(signer).fact());
        if (conclusion.last()) {
            events.publishEvent(new ConclusionSigned(inspection.id()));
        }
    }

    /**
     * A planned conclusion is known outside after its publication only, the one of a surprise inspection when it is
     * issued. Where nothing is published, the signature is the issue.
     */
    private CaseFact told(Inspection inspection, Conclusion conclusion, boolean inTime, Actor by) {
        var surprise = inspection.kind().isSurprise();
        var type = surprise ? "surprise.conclusion.issued" : "inspection.conclusion.signed";
        var fact = CaseFact.of(inspection, type, terms.today(), by)
                .note("sha256", conclusion.sha256())
                .note("part", conclusion.part())
                .note("inTime", inTime)
                .tell("number", conclusion.number());
        if (!surprise) {
            fact.tell("partial", !conclusion.last());
        }
        fact.leadership();
        if (conclusion.handedOver(inspection.kind())) {
            fact.unit().integration();
        }
        return fact;
    }
}
