package vn.kycuong.proceeding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;

/** The authority sets up the council. Nobody who is recused can sit on it. */
@UseCase
public class FormCouncil {

    public record Command(UUID id, List<Member> members, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final Councils councils;
    private final CaseTerms terms;
    private final CouncilRules rules;
    private final CaseJournal journal;

    FormCouncil(CaseDesk desk, Councils councils, CaseTerms terms, CouncilRules rules, CaseJournal journal) {
        this.desk = desk;
        this.councils = councils;
        this.terms = terms;
        this.rules = rules;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.FORM_COUNCIL, command.id());
        rules.requireComposition(file, command.members());
        councils.seat(file.id(), command.members(), desk.now());
        desk.record(file, ActKind.COUNCIL_FORMED, desk.today(), "", command.by());
        terms.end(file, DisciplinaryStep.COUNCIL_FORMED.name());
        journal.append(journal.about(file, "council.formed", command.by())
                .note("members", CouncilRules.noted(command.members()))
                .toPeople(CouncilRules.officials(command.members())));
        desk.pass(file, DisciplinaryTask.FORM_COUNCIL, Map.of());
    }
}
