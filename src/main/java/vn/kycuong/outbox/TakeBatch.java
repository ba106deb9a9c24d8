package vn.kycuong.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** Holds the lease and takes what is next; empty when another relay holds it. */
@UseCase
class TakeBatch {

    /** @param sent positions of what has been sent and is not marked yet */
    record Command(UUID owner, int limit, Collection<Long> sent, Actor by) implements vn.kycuong.access.Command {}

    record Batch(long token, List<Outgoing> records) {}

    private final JdbcLease lease;
    private final JdbcOutbox outbox;
    private final OutboxSettings settings;
    private final Clock clock;

    TakeBatch(JdbcLease lease, JdbcOutbox outbox, OutboxSettings settings, Clock clock) {
        this.lease = lease;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    public Optional<Batch> handle(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var length = settings.lease();
        return lease.hold(command.owner(), now, now.plus(settings.leaseLeft()), now.plus(length))
                .map(token -> new Batch(token, outbox.unsent(command.limit(), command.sent())));
    }
}
