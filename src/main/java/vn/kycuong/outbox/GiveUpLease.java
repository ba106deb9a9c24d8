package vn.kycuong.outbox;

import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** Lets another relay take over at once when this one stops. */
@UseCase
class GiveUpLease {

    record Command(UUID owner, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcLease lease;

    GiveUpLease(JdbcLease lease) {
        this.lease = lease;
    }

    public void handle(Command command) {
        lease.giveUp(command.owner());
    }
}
