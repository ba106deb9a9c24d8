package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.discipline.DisciplinaryStep;

/**
 * What follows once the person has received the decision: the term to complain runs from that day, and a decision that there
 * was no violation ends the case. The lock of the case is held.
 */
@Component
class DecisionReceived {

    private final CaseDesk desk;
    private final DisciplinaryCases cases;
    private final CaseTerms terms;
    private final CaseJournal journal;

    DecisionReceived(CaseDesk desk, DisciplinaryCases cases, CaseTerms terms, CaseJournal journal) {
        this.desk = desk;
        this.cases = cases;
        this.terms = terms;
        this.journal = journal;
    }

    void on(DisciplinaryCase file, LocalDate receivedOn, Actor by) {
        desk.record(file, ActKind.HANDED_OVER, receivedOn, "", by);
        var fact = journal.about(file, "notified", by).note("receivedOn", receivedOn.toString());
        if (file.requiredDecision().form() == null) {
            cases.close(file.id(), CaseOutcome.NO_VIOLATION, desk.now());
            terms.endAll(file);
        } else {
            var complaint = terms.begin(file, DisciplinaryStep.FIRST_COMPLAINT, receivedOn);
            fact.tell("dueOn", complaint.dueOn().toString());
        }
        journal.append(fact.toPerson());
        desk.pass(file, DisciplinaryTask.HAND_OVER_DECISION, Map.of());
    }
}
