package vn.kycuong.outbox;

import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** What waits for a person to repair it. */
@Questions
public class RepairQueries {

    private final JdbcOutbox outbox;
    private final Permissions permissions;

    RepairQueries(JdbcOutbox outbox, Permissions permissions) {
        this.outbox = outbox;
        this.permissions = permissions;
    }

    public List<ParkedRecord> parked(Actor actor) {
        permissions.require(actor, "outbox.read");
        return outbox.parked();
    }
}
