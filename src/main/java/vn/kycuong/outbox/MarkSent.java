package vn.kycuong.outbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** Marks what the broker has acknowledged, and shows it in the feed. */
@UseCase
class MarkSent {

    record Command(long token, List<Outgoing> records, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcLease lease;
    private final JdbcOutbox outbox;
    private final JdbcFeed feed;
    private final Clock clock;

    MarkSent(JdbcLease lease, JdbcOutbox outbox, JdbcFeed feed, Clock clock) {
        this.lease = lease;
        this.outbox = outbox;
        this.feed = feed;
        this.clock = clock;
    }

    /** Marks nothing when the lease has gone to another relay: that one sends these records again and marks them. */
    public void handle(Command command) {
        if (!lease.keeps(command.token())) {
            return;
        }
        var positions = command.records().stream().map(Outgoing::position).toList();
        var marked = outbox.mark(positions, clock.instant().truncatedTo(ChronoUnit.MICROS));
        feed.add(command.records().stream()
                .filter(event -> marked.contains(event.position()))
                .toList());
    }
}
