package vn.kycuong.outbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** Puts aside a record that would fail for ever, so that only its own case waits. */
@UseCase
class ParkRecord {

    record Command(long token, UUID event, String reason, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcLease lease;
    private final JdbcOutbox outbox;
    private final Clock clock;

    ParkRecord(JdbcLease lease, JdbcOutbox outbox, Clock clock) {
        this.lease = lease;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void handle(Command command) {
        if (lease.keeps(command.token())) {
            outbox.park(command.event(), clock.instant().truncatedTo(ChronoUnit.MICROS), command.reason());
        }
    }
}
