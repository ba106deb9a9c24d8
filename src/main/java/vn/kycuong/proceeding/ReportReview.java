package vn.kycuong.proceeding;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;

/** The chairman of the review reports to the authority, with a proposal. */
@UseCase
public class ReportReview {

    public record Command(UUID id, Judgement judgement, String report, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final DisciplinaryCases cases;
    private final CaseTerms terms;
    private final CaseJournal journal;

    ReportReview(CaseDesk desk, DisciplinaryCases cases, CaseTerms terms, CaseJournal journal) {
        this.desk = desk;
        this.cases = cases;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.REPORT_REVIEW, command.id());
        CaseLaw.requireForm(file.charge(), command.judgement().form());
        CaseDesk.requireText(command.report(), "report");
        var act = desk.record(file, ActKind.REVIEW_REPORTED, desk.today(), command.report(), command.by());
        cases.add(file.id(), act, command.judgement());
        terms.end(file, DisciplinaryStep.REVIEW_REPORT.name());
        var next = terms.begin(file, DisciplinaryStep.COUNCIL_FORMED, desk.today());
        journal.append(journal.about(file, "review.reported", command.by())
                .tell("dueOn", next.dueOn().toString())
                .toPeople(Set.of(file.authority())));
        desk.pass(file, DisciplinaryTask.REPORT_REVIEW, Map.of());
    }
}
