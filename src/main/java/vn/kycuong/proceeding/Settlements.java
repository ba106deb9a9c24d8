package vn.kycuong.proceeding;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.discipline.DisciplinaryStep;

/** What follows from the settlement of a complaint. The lock of the case is held. */
@Component
class Settlements {

    private final DecisionRecords decisions;
    private final CaseDesk desk;
    private final CaseTerms terms;
    private final CaseJournal journal;

    Settlements(DecisionRecords decisions, CaseDesk desk, CaseTerms terms, CaseJournal journal) {
        this.decisions = decisions;
        this.desk = desk;
        this.terms = terms;
        this.journal = journal;
    }

    static DisciplinaryTask task(int level) {
        return level == 2 ? DisciplinaryTask.RECORD_SETTLEMENT : DisciplinaryTask.SETTLE_APPEAL;
    }

    Appeal require(DisciplinaryCase file, int level) {
        return file.openAppeal()
                .filter(appeal -> appeal.level() == level)
                .orElseThrow(() -> RuleViolation.refused("appeal-not-open", file.number()));
    }

    void settle(DisciplinaryCase file, Appeal settled, Actor by) {
        decisions.settle(file.id(), settled, by.official());
        var settledOn = settled.settledOn() == null ? desk.today() : settled.settledOn();
        var outcome = String.valueOf(settled.outcome());
        desk.record(file, ActKind.APPEAL_SETTLED, settledOn, settled.reference(), by);
        terms.endSettlement(file);
        if (settled.level() == 1) {
            // It runs already where the first complaint was not settled in time.
            terms.cancel(file, AppealDecision.complaintTerm(file, 2).name());
        }
        if (settled.outcome() == SettlementOutcome.UPHELD && settled.level() == 1) {
            terms.begin(file, AppealDecision.complaintTerm(file, 2), settledOn);
        }
        if (settled.outcome() == SettlementOutcome.ANNULLED) {
            terms.cancel(file, CaseTerms.EFFECT);
            terms.begin(file, DisciplinaryStep.CORRECTION, settledOn);
        }
        journal.tellPersonnelAndLeadership(
                file,
                journal.about(file, "appeal.settled", by)
                        .tell("appeal", settled.level())
                        .tell("outcome", outcome)
                        .toPerson());
        desk.pass(file, task(settled.level()), Map.of());
        if (settled.outcome() == SettlementOutcome.ANNULLED) {
            desk.happened(file, DisciplinaryHappening.ENDED, Map.of(DisciplinaryRouting.REVERSED, true));
        }
    }
}
