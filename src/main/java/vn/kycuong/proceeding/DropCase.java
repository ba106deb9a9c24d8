package vn.kycuong.proceeding;

import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** The authority ends the case before the decision: the person died, or a ground for exclusion came to light. */
@UseCase
public class DropCase {

    public record Command(UUID id, Exclusion exclusion, String reason, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final DisciplinaryCases cases;
    private final DeferralRecords deferrals;
    private final CaseTerms terms;
    private final CaseJournal journal;

    DropCase(CaseDesk desk, DisciplinaryCases cases, DeferralRecords deferrals, CaseTerms terms, CaseJournal journal) {
        this.desk = desk;
        this.cases = cases;
        this.deferrals = deferrals;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), "discipline.drop", command.id());
        file.requireUndecided();
        CaseDesk.requireText(command.reason(), "reason");
        desk.record(file, ActKind.DROPPED, desk.today(), command.reason(), command.by());
        file.deferral()
                .ifPresent(deferral ->
                        deferrals.end(deferral.id(), desk.today(), command.by().official(), desk.now()));
        terms.endAll(file);
        cases.close(file.id(), CaseOutcome.DROPPED, desk.now());
        journal.tellPersonnel(
                file,
                journal.about(file, "dropped", command.by())
                        .note("exclusion", command.exclusion().name()));
        desk.happened(file, DisciplinaryHappening.ENDED, Map.of(DisciplinaryRouting.REVERSED, false));
    }
}
