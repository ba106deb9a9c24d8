package vn.kycuong.proceeding;

import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** The person withdraws the complaint; the decision stands. */
@UseCase
public class WithdrawAppeal {

    public record Command(UUID id, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final Settlements settlements;

    WithdrawAppeal(CaseDesk desk, Settlements settlements) {
        this.desk = desk;
        this.settlements = settlements;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), "discipline.withdraw-appeal", command.id());
        var appeal = file.openAppeal().orElseThrow(() -> RuleViolation.refused("appeal-not-open", file.number()));
        settlements.settle(file, appeal.ended(SettlementOutcome.WITHDRAWN, desk.today()), command.by());
    }
}
