package vn.kycuong.outbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
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

/** Ends a replay before it has sent everything. What it sent is nothing but a repetition, so nothing needs undoing. */
@UseCase
public class StopReplay {

    public record Command(UUID replay, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcReplays replays;
    private final Permissions permissions;
    private final Journal journal;
    private final Clock clock;

    StopReplay(JdbcReplays replays, Permissions permissions, Journal journal, Clock clock) {
        this.replays = replays;
        this.permissions = permissions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such replay or it has ended already */
    public void handle(Command command) {
        permissions.require(command.by(), "outbox.replay");
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!replays.end(command.replay(), now, command.by().official())) {
            throw new NotFound();
        }
        journal.append(new Fact(
                SystemCase.OUTBOX,
                "",
                "outbox.replay.stopped",
                Map.of("replay", command.replay()),
                List.of(),
                command.by()));
    }
}
