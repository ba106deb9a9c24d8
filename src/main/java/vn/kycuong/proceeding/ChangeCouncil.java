package vn.kycuong.proceeding;

import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** The authority replaces members before the council meets. */
@UseCase
public class ChangeCouncil {

    public record Command(UUID id, List<Member> members, String reason, Actor by)
            implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final Councils councils;
    private final CouncilRules rules;
    private final CaseJournal journal;

    ChangeCouncil(CaseDesk desk, Councils councils, CouncilRules rules, CaseJournal journal) {
        this.desk = desk;
        this.councils = councils;
        this.rules = rules;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), "discipline.change-council", command.id());
        file.requireConsidered();
        if (file.stage() != CaseStage.TO_SUMMON && file.stage() != CaseStage.TO_HOLD_COUNCIL) {
            throw RuleViolation.refused("council-not-changeable", file.stage().name());
        }
        CaseDesk.requireText(command.reason(), "reason");
        rules.requireComposition(file, command.members());
        councils.seat(file.id(), command.members(), desk.now());
        desk.record(file, ActKind.COUNCIL_CHANGED, desk.today(), command.reason(), command.by());
        journal.append(journal.about(file, "council.formed", command.by())
                .note("members", CouncilRules.noted(command.members()))
                .toPeople(CouncilRules.officials(command.members())));
    }
}
