package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.OfficialStatus;

/**
 * The person retired, or left the service, before the decision. From then on the forms are those for somebody who has left,
 * for which no table proposes one: a person decides.
 */
@UseCase
public class RecordLeaving {

    /** @param basis the decision by which the person left */
    public record Command(UUID id, LocalDate leftOn, String basis, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final DisciplinaryCases cases;
    private final CaseJournal journal;

    RecordLeaving(CaseDesk desk, DisciplinaryCases cases, CaseJournal journal) {
        this.desk = desk;
        this.cases = cases;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), "discipline.record-leaving", command.id());
        file.requireUndecided();
        var before = file.charge().status();
        if (before == OfficialStatus.RETIRED) {
            throw RuleViolation.refused("person-already-left", file.number());
        }
        CaseDesk.requireText(command.basis(), "basis");
        desk.requirePast(command.leftOn());
        CaseDesk.requireNotBefore(command.leftOn(), file.charge().violatedOn());
        cases.leave(file.id());
        desk.record(file, ActKind.LEFT_SERVICE, command.leftOn(), command.basis(), command.by());
        var fact = journal.about(file, "person.left", command.by())
                .note("before", before.name())
                .note("leftOn", command.leftOn().toString());
        journal.tellPersonnel(file, file.authority().isEmpty() ? fact : fact.toPeople(Set.of(file.authority())));
    }
}
