package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** The reason for not considering the person ended, earlier than expected or on a day that nobody knew. */
@UseCase
public class EndDeferral {

    /**
     * @param lastDay the last day that is not counted
     */
    public record Command(UUID id, LocalDate lastDay, Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final Deferrals deferrals;

    EndDeferral(CaseDesk desk, Deferrals deferrals) {
        this.desk = desk;
        this.deferrals = deferrals;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), "discipline.end-deferral", command.id());
        deferrals.end(file, command.lastDay(), command.by());
    }
}
