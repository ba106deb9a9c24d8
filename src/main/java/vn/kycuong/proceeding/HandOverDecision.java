package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;

/** The person receives the decision, with the right to complain explained. A decision that there was no violation ends the case. */
@UseCase
public class HandOverDecision {

    public record Command(UUID id, LocalDate receivedOn, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final DisciplinaryCases cases;
    private final CaseTerms terms;
    private final CaseJournal journal;

    HandOverDecision(CaseDesk desk, DisciplinaryCases cases, CaseTerms terms, CaseJournal journal) {
        this.desk = desk;
        this.cases = cases;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.HAND_OVER_DECISION, command.id());
        var decision = file.requiredDecision();
        desk.requirePast(command.receivedOn());
        CaseDesk.requireNotBefore(command.receivedOn(), decision.on());
        desk.record(file, ActKind.HANDED_OVER, command.receivedOn(), "", command.by());
        var fact = journal.about(file, "notified", command.by())
                .note("receivedOn", command.receivedOn().toString());
        if (decision.form() == null) {
            cases.close(file.id(), CaseOutcome.NO_VIOLATION, desk.now());
            terms.endAll(file);
        } else {
            var complaint = terms.begin(file, DisciplinaryStep.FIRST_COMPLAINT, command.receivedOn());
            fact.tell("dueOn", complaint.dueOn().toString());
        }
        journal.append(fact.toPerson());
        desk.pass(file, DisciplinaryTask.HAND_OVER_DECISION, Map.of());
    }
}
