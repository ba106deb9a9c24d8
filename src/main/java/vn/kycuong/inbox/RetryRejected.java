package vn.kycuong.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Tries a refused command again, after what stood in its way has been put right. */
@UseCase
public class RetryRejected {

    public record Command(UUID rejected, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcArrivals arrivals;
    private final Dispatch dispatch;
    private final Answers answers;
    private final Permissions permissions;
    private final Clock clock;

    RetryRejected(JdbcArrivals arrivals, Dispatch dispatch, Answers answers, Permissions permissions, Clock clock) {
        this.arrivals = arrivals;
        this.dispatch = dispatch;
        this.answers = answers;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** @throws RuleViolation when it is refused again; then it waits on */
    public void handle(Command command) {
        permissions.require(command.by(), "inbox.repair");
        var arrival = arrivals.lockOpen(command.rejected()).orElseThrow(NotFound::new);
        var account = dispatch.account();
        dispatch.perform(arrival, account);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        arrivals.settle(command.rejected(), "ACCEPTED", command.by().official(), now);
        answers.accepted(arrival, command.by());
    }
}
