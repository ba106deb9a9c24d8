package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/**
 * A complaint is settled, after the dialogue that the law asks for: the first by the authority, the second by its superior, whose
 * settlement a personnel officer records.
 */
@UseCase
public class SettleAppeal {

    public record Command(
            UUID id,
            int level,
            SettlementOutcome outcome,
            LocalDate dialogueOn,
            LocalDate settledOn,
            String reference,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final Settlements settlements;

    SettleAppeal(CaseDesk desk, Settlements settlements) {
        this.desk = desk;
        this.settlements = settlements;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), Settlements.task(command.level()), command.id());
        var appeal = settlements.require(file, command.level());
        if (!command.outcome().isSettlement()) {
            throw RuleViolation.invalid("settlement-not-withdrawal");
        }
        CaseDesk.requireText(command.reference(), "reference");
        desk.requirePast(command.settledOn());
        CaseDesk.requireNotBefore(command.dialogueOn(), appeal.lodgedOn());
        CaseDesk.requireNotBefore(command.settledOn(), command.dialogueOn());
        settlements.settle(
                file,
                new Appeal(
                        appeal.level(),
                        appeal.lodgedOn(),
                        appeal.content(),
                        appeal.complex(),
                        command.outcome(),
                        command.dialogueOn(),
                        command.settledOn(),
                        command.reference()),
                command.by());
    }
}
