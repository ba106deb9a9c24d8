package vn.kycuong.proceeding;

import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;

/**
 * The annulment is published and the rights of the person are restored; that ends the case. What has to be done again is
 * opened as a new one.
 */
@UseCase
public class RestoreRights {

    public record Command(UUID id, String restored, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final DisciplinaryCases cases;
    private final CaseTerms terms;
    private final CaseJournal journal;

    RestoreRights(CaseDesk desk, DisciplinaryCases cases, CaseTerms terms, CaseJournal journal) {
        this.desk = desk;
        this.cases = cases;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.RESTORE_RIGHTS, command.id());
        CaseDesk.requireText(command.restored(), "restored");
        desk.record(file, ActKind.RESTORED, desk.today(), command.restored(), command.by());
        terms.end(file, DisciplinaryStep.CORRECTION.name());
        terms.endAll(file);
        cases.close(file.id(), CaseOutcome.REVERSED, desk.now());
        journal.tellPersonnelAndLeadership(
                file, journal.about(file, "reversed", command.by()).toPerson());
        desk.pass(file, DisciplinaryTask.RESTORE_RIGHTS, Map.of());
    }
}
