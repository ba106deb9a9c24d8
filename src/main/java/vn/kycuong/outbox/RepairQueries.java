package vn.kycuong.outbox;

import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.NumberedPage;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** What waits for a person to repair it. */
@Questions
public class RepairQueries {

    private static final String READ = "outbox.read";

    /** @param behind how many records of the same case wait until somebody decides */
    public record Waiting(ParkedRecord record, long behind) {}

    private final JdbcOutbox outbox;
    private final Permissions permissions;

    RepairQueries(JdbcOutbox outbox, Permissions permissions) {
        this.outbox = outbox;
        this.permissions = permissions;
    }

    public List<ParkedRecord> parked(Actor actor) {
        permissions.require(actor, READ);
        return outbox.parked();
    }

    /** The oldest first. */
    public NumberedPage<Waiting> page(Actor actor, int number) {
        permissions.require(actor, READ);
        return NumberedPage.of(number, outbox::waiting);
    }

    /** @throws NotFound when nothing is parked under the id */
    public Waiting one(Actor actor, UUID record) {
        permissions.require(actor, READ);
        return outbox.waiting(record).orElseThrow(NotFound::new);
    }

    public long count(Actor actor) {
        permissions.require(actor, READ);
        return outbox.countParked();
    }
}
