package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;

/**
 * The review meeting was held, or could not be. Nobody votes there; who is absent is reviewed at the second summons, or
 * if he or she asked for it in writing.
 */
@UseCase
public class HoldReview {

    /**
     * @param minutes of the meeting, or why there was none
     */
    public record Command(UUID id, boolean held, LocalDate on, Attendance attendance, String minutes, Actor by)
            implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final CaseTerms terms;
    private final CaseJournal journal;

    HoldReview(CaseDesk desk, CaseTerms terms, CaseJournal journal) {
        this.desk = desk;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.HOLD_REVIEW, command.id());
        CaseDesk.requireText(command.minutes(), "minutes");
        desk.requirePast(command.on());
        CaseDesk.requireNotBefore(
                command.on(), file.last(ActKind.REVIEW_CALLED).orElseThrow().on());
        if (command.held()) {
            command.attendance().requireFor(file.timesSince(ActKind.REVIEW_CALLED, ActKind.ASSESSED));
            desk.record(file, ActKind.REVIEW_HELD, command.on(), command.minutes(), command.by());
            var report = terms.begin(file, DisciplinaryStep.REVIEW_REPORT, command.on());
            journal.tellPersonnelAndLeadership(
                    file,
                    journal.about(file, "review.held", command.by())
                            .note("attendance", command.attendance().name())
                            .tell("dueOn", report.dueOn().toString()));
        } else {
            desk.record(file, ActKind.REVIEW_FAILED, command.on(), command.minutes(), command.by());
            journal.append(journal.about(file, "review.failed", command.by()));
        }
        desk.pass(file, DisciplinaryTask.HOLD_REVIEW, Map.of(DisciplinaryRouting.REVIEW_HELD, command.held()));
    }
}
