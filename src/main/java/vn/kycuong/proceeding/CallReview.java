package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;

/** The chairman calls the review meeting, a first or a second time. */
@UseCase
public class CallReview {

    public record Command(UUID id, LocalDate meetingOn, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final CaseTerms terms;
    private final CaseJournal journal;

    CallReview(CaseDesk desk, CaseTerms terms, CaseJournal journal) {
        this.desk = desk;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.CALL_REVIEW, command.id());
        terms.requireNotice(file, DisciplinaryStep.REVIEW_NOTICE, command.meetingOn());
        desk.record(file, ActKind.REVIEW_CALLED, command.meetingOn(), "", command.by());
        journal.append(journal.about(file, "review.called", command.by())
                .tell("meetingOn", command.meetingOn().toString())
                .toPerson());
        desk.pass(file, DisciplinaryTask.CALL_REVIEW, Map.of());
    }
}
