package vn.kycuong.inspection;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.journal.Journal;

/** What follows when the unit has answered the minutes, with its signature or by refusing it. */
@Component
class MinutesAnswer {

    static final String SIGNED = "SIGNED";
    static final String REFUSED = "REFUSED";

    private final Inspections inspections;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final InspectionProcess process;

    MinutesAnswer(Inspections inspections, CaseDeadlines terms, Journal journal, InspectionProcess process) {
        this.inspections = inspections;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
    }

    static void requireOpen(Inspection inspection) {
        inspection.require(Milestone.DECISION_ISSUED, Milestone.ANNOUNCED, Milestone.MINUTES_SIGNED);
        inspection.requireNotSuspended();
        if (inspection.has(Milestone.MINUTES_COUNTERSIGNED)) {
            throw RuleViolation.refused(Milestone.MINUTES_COUNTERSIGNED.codeWhenReached());
        }
        if (inspection.has(Milestone.MINUTES_REFUSED)) {
            throw RuleViolation.refused(Milestone.MINUTES_REFUSED.codeWhenReached());
        }
    }

    void remember(Inspection answered, String signature, Map<String, Object> data, Actor by) {
        inspections.update(answered);
        var fact = CaseFact.of(answered, answered.event("minutes.answered"), terms.today(), by)
                .tell("signature", signature)
                .unit()
                .leadership();
        data.forEach(fact::note);
        journal.append(fact.fact());
        process.completed(answered.id(), Step.COUNTERSIGN_MINUTES, Map.of());
    }
}
