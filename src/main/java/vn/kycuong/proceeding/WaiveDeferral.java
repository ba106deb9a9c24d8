package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Somebody who is pregnant, on maternity leave or raises an infant asks in writing to be considered nevertheless. */
@UseCase
public class WaiveDeferral {

    public record Command(UUID id, LocalDate askedOn, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final Deferrals deferrals;

    WaiveDeferral(CaseDesk desk, Deferrals deferrals) {
        this.desk = desk;
        this.deferrals = deferrals;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), "discipline.waive-deferral", command.id());
        var running = file.deferral().orElseThrow(() -> RuleViolation.refused("deferral-not-running", file.number()));
        if (!running.ground().mayBeWaived()) {
            throw RuleViolation.refused(
                    "deferral-not-waivable", running.ground().name());
        }
        deferrals.end(file, command.askedOn().minusDays(1), command.by());
    }
}
