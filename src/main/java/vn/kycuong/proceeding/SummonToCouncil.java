package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;

/** Chairman or secretary summon the person to the meeting of the council, early enough. */
@UseCase
public class SummonToCouncil {

    public record Command(UUID id, LocalDate meetingOn, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final CaseTerms terms;
    private final CaseJournal journal;

    SummonToCouncil(CaseDesk desk, CaseTerms terms, CaseJournal journal) {
        this.desk = desk;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.SUMMON_TO_COUNCIL, command.id());
        terms.requireNotice(file, DisciplinaryStep.COUNCIL_SUMMONS, command.meetingOn());
        desk.record(file, ActKind.SUMMONED, command.meetingOn(), "", command.by());
        journal.append(journal.about(file, "summons.sent", command.by())
                .tell("meetingOn", command.meetingOn().toString())
                .toPerson());
        desk.pass(file, DisciplinaryTask.SUMMON_TO_COUNCIL, Map.of());
    }
}
