package vn.kycuong.outbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.Journal;
import vn.kycuong.journal.SystemCase;

/** Tries a parked record again, after what stood in its way has been put right. */
@UseCase
public class RetryRecord {

    public record Command(UUID record, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcOutbox outbox;
    private final Permissions permissions;
    private final Journal journal;

    RetryRecord(JdbcOutbox outbox, Permissions permissions, Journal journal) {
        this.outbox = outbox;
        this.permissions = permissions;
        this.journal = journal;
    }

    public void handle(Command command) {
        permissions.require(command.by(), "outbox.retry");
        if (!outbox.unpark(command.record(), false)) {
            throw new NotFound();
        }
        journal.append(new Fact(
                SystemCase.OUTBOX,
                "",
                "outbox.record.retried",
                Map.of("record", command.record()),
                List.of(),
                command.by()));
    }
}
