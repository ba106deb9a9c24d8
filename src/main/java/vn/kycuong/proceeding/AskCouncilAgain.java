package vn.kycuong.proceeding;

import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;

/** New facts came to light after the recommendation: the council is asked again. */
@UseCase
public class AskCouncilAgain {

    public record Command(UUID id, String reason, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final CaseTerms terms;
    private final CaseJournal journal;

    AskCouncilAgain(CaseDesk desk, CaseTerms terms, CaseJournal journal) {
        this.desk = desk;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.DECIDE_ON_DISCIPLINE, command.id());
        CaseDesk.requireText(command.reason(), "reason");
        if (file.route() == CaseRoute.DIRECT) {
            throw RuleViolation.refused("council-never-asked", file.number());
        }
        desk.record(file, ActKind.SENT_BACK, desk.today(), command.reason(), command.by());
        terms.cancel(file, DisciplinaryStep.ISSUE_DECISION.name());
        terms.begin(file, DisciplinaryStep.COUNCIL_FORMED, desk.today());
        journal.append(journal.about(file, "council.asked-again", command.by()));
        desk.pass(file, DisciplinaryTask.DECIDE_ON_DISCIPLINE, Map.of(DisciplinaryRouting.DECIDED, false));
    }
}
