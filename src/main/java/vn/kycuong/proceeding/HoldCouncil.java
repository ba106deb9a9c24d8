package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;

/** The council met and voted in secret, or could not meet. Only totals are ever told to the system. */
@UseCase
public class HoldCouncil {

    /**
     * @param present members who were there
     * @param minutes of the meeting, or why there was none
     */
    public record Command(
            UUID id,
            boolean held,
            LocalDate on,
            Set<String> present,
            Attendance attendance,
            Ballots ballots,
            String minutes,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final Councils councils;
    private final CaseTerms terms;
    private final CouncilRules rules;
    private final CaseJournal journal;

    HoldCouncil(CaseDesk desk, Councils councils, CaseTerms terms, CouncilRules rules, CaseJournal journal) {
        this.desk = desk;
        this.councils = councils;
        this.terms = terms;
        this.rules = rules;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.HOLD_COUNCIL, command.id());
        CaseDesk.requireText(command.minutes(), "minutes");
        desk.requirePast(command.on());
        CaseDesk.requireNotBefore(
                command.on(), file.last(ActKind.SUMMONED).orElseThrow().on());
        if (command.held()) {
            hold(file, command);
        } else {
            desk.record(file, ActKind.COUNCIL_FAILED, command.on(), command.minutes(), command.by());
            journal.append(journal.about(file, "council.failed", command.by()));
        }
        desk.pass(file, DisciplinaryTask.HOLD_COUNCIL, Map.of(DisciplinaryRouting.COUNCIL_HELD, command.held()));
    }

    private void hold(DisciplinaryCase file, Command command) {
        rules.requireQuorum(file, command.present());
        command.attendance().requireFor(file.timesSince(ActKind.SUMMONED, ActKind.COUNCIL_FORMED));
        command.ballots().requireSound(file.charge(), command.present().size());
        var act = desk.record(file, ActKind.COUNCIL_HELD, command.on(), command.minutes(), command.by());
        councils.add(file.id(), act, command.ballots().tallies());
        var recommendation = terms.begin(file, DisciplinaryStep.RECOMMENDATION, command.on());
        journal.append(journal.about(file, "council.voted", command.by())
                .note("present", command.present().size())
                .note("attendance", command.attendance().name())
                .tell("dueOn", recommendation.dueOn().toString())
                .toPeople(file.councilOffice()));
    }
}
