package vn.kycuong.proceeding;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;

/** The council recommends what the majority voted for. */
@UseCase
public class RecommendForm {

    public record Command(UUID id, Judgement judgement, String recommendation, Actor by)
            implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final DisciplinaryCases cases;
    private final Councils councils;
    private final CaseTerms terms;
    private final CaseJournal journal;

    RecommendForm(CaseDesk desk, DisciplinaryCases cases, Councils councils, CaseTerms terms, CaseJournal journal) {
        this.desk = desk;
        this.cases = cases;
        this.councils = councils;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.RECOMMEND_FORM, command.id());
        CaseLaw.requireForm(file.charge(), command.judgement().form());
        CaseDesk.requireText(command.recommendation(), "recommendation");
        Ballots.of(councils.tallies(file.id()))
                .requireCarried(file.charge(), command.judgement().form());
        var act = desk.record(file, ActKind.RECOMMENDED, desk.today(), command.recommendation(), command.by());
        cases.add(file.id(), act, command.judgement());
        terms.end(file, DisciplinaryStep.RECOMMENDATION.name());
        var decision = terms.begin(file, DisciplinaryStep.ISSUE_DECISION, desk.today());
        journal.append(journal.about(file, "recommended", command.by())
                .tell("dueOn", decision.dueOn().toString())
                .toPeople(Set.of(file.authority())));
        desk.pass(file, DisciplinaryTask.RECOMMEND_FORM, Map.of());
    }
}
