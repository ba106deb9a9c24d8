package vn.kycuong.outbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** Notes how far a replay has come, so that whoever goes on after a crash repeats one batch at most. */
@UseCase
class NoteRepeated {

    /**
     * @param repeated ids of what the broker has again, in the order of sending
     * @param refused what it will not take; null for nothing
     * @param over nothing is left to repeat
     */
    record Command(
            long token,
            UUID replay,
            List<UUID> repeated,
            @Nullable UUID refused,
            boolean over,
            Actor by) implements vn.kycuong.access.Command {}

    private final JdbcLease lease;
    private final JdbcReplays replays;
    private final Clock clock;

    NoteRepeated(JdbcLease lease, JdbcReplays replays, Clock clock) {
        this.lease = lease;
        this.replays = replays;
        this.clock = clock;
    }

    /** Notes nothing when the lease has gone to another relay: that one repeats these records once more. */
    public void handle(Command command) {
        if (!lease.keeps(command.token())) {
            return;
        }
        var repeated = command.repeated();
        if (!repeated.isEmpty()) {
            replays.advance(command.replay(), repeated.get(repeated.size() - 1), repeated.size());
        }
        if (command.refused() != null) {
            replays.leaveOut(command.replay(), command.refused());
        }
        if (command.over()) {
            replays.end(command.replay(), clock.instant().truncatedTo(ChronoUnit.MICROS), "");
        }
    }
}
