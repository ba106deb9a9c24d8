package vn.kycuong.outbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** Takes what is next of the replay that runs; empty when none does, or when the lease has gone to another relay. */
@UseCase
class TakeRepeated {

    record Command(long token, int limit, Actor by) implements vn.kycuong.access.Command {}

    record Batch(UUID replay, List<Outgoing> records) {}

    private final JdbcLease lease;
    private final JdbcReplays replays;

    TakeRepeated(JdbcLease lease, JdbcReplays replays) {
        this.lease = lease;
        this.replays = replays;
    }

    public Optional<Batch> handle(Command command) {
        return replays.running()
                .filter(running -> lease.keeps(command.token()))
                .map(running -> new Batch(running, replays.next(running, command.limit())));
    }
}
