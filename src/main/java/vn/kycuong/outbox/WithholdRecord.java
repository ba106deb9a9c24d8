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

/** Gives a parked record up: a mark with its id and its sequence is sent instead, and what waits behind it goes on. */
@UseCase
public class WithholdRecord {

    public record Command(UUID record, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcOutbox outbox;
    private final Permissions permissions;
    private final Journal journal;

    WithholdRecord(JdbcOutbox outbox, Permissions permissions, Journal journal) {
        this.outbox = outbox;
        this.permissions = permissions;
        this.journal = journal;
    }

    public void handle(Command command) {
        permissions.require(command.by(), "outbox.withhold");
        if (!outbox.unpark(command.record(), true)) {
            throw new NotFound();
        }
        journal.append(new Fact(
                SystemCase.OUTBOX,
                "",
                "outbox.record.withheld",
                Map.of("record", command.record()),
                List.of(),
                command.by()));
    }
}
