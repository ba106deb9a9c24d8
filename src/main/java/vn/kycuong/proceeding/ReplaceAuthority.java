package vn.kycuong.proceeding;

import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Another leader decides from now on, since the one before changed post or is recused. */
@UseCase
public class ReplaceAuthority {

    public record Command(UUID id, String authority, String reason, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final DisciplinaryCases cases;
    private final Competence competence;
    private final CaseJournal journal;

    ReplaceAuthority(CaseDesk desk, DisciplinaryCases cases, Competence competence, CaseJournal journal) {
        this.desk = desk;
        this.cases = cases;
        this.competence = competence;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), "discipline.replace-authority", command.id());
        if (file.authority().isEmpty()) {
            throw RuleViolation.refused("case-not-assessed", file.number());
        }
        if (file.authority().equals(command.authority())) {
            throw RuleViolation.refused("authority-unchanged", command.authority());
        }
        CaseDesk.requireText(command.reason(), "reason");
        competence.requireAuthority(file.charge(), command.authority());
        cases.assign(file.id(), command.authority());
        desk.record(file, ActKind.AUTHORITY_REPLACED, desk.today(), command.reason(), command.by());
        journal.append(journal.about(file, "authority.replaced", command.by()).note("authority", command.authority()));
    }
}
