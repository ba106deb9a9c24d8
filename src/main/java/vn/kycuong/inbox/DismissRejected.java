package vn.kycuong.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;

/** Gives a refused command up. */
@UseCase
public class DismissRejected {

    public record Command(UUID rejected, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcArrivals arrivals;
    private final Answers answers;
    private final Permissions permissions;
    private final Clock clock;

    DismissRejected(JdbcArrivals arrivals, Answers answers, Permissions permissions, Clock clock) {
        this.arrivals = arrivals;
        this.answers = answers;
        this.permissions = permissions;
        this.clock = clock;
    }

    public void handle(Command command) {
        permissions.require(command.by(), "inbox.repair");
        var arrival = arrivals.lockOpen(command.rejected()).orElseThrow(NotFound::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        arrivals.settle(command.rejected(), "DISMISSED", command.by().official(), now);
        answers.dismissed(arrival, command.by());
    }
}
