package vn.kycuong.inbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;
import vn.kycuong.access.UseCase;

/** Remembers a command that was refused, for somebody to look at, and answers it. */
@UseCase
class RejectCommand {

    /** @param reason a code, never anything that the command said */
    record Command(Arrival arrival, String reason, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcArrivals arrivals;
    private final CommandReader reader;
    private final Answers answers;
    private final Ids ids;
    private final Clock clock;

    RejectCommand(JdbcArrivals arrivals, CommandReader reader, Answers answers, Ids ids, Clock clock) {
        this.arrivals = arrivals;
        this.reader = reader;
        this.answers = answers;
        this.ids = ids;
        this.clock = clock;
    }

    /** Does nothing when the command was answered before. */
    public void handle(Command command) {
        var arrival = command.arrival();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (arrivals.isNew(arrival, now)) {
            var value = reader.isTooLarge(arrival) ? null : arrival.value();
            arrivals.reject(ids.next(), arrival, value, command.reason(), now);
            answers.rejected(arrival, command.reason(), command.by());
        }
    }
}
