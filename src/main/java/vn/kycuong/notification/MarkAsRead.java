package vn.kycuong.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.UseCase;

/** Marks one message of one's own inbox as read. */
@UseCase
public class MarkAsRead {

    private final JdbcInboxes inboxes;
    private final Clock clock;

    MarkAsRead(JdbcInboxes inboxes, Clock clock) {
        this.inboxes = inboxes;
        this.clock = clock;
    }

    public record Command(long number, Actor by) implements vn.kycuong.access.Command {}

    /** @throws NotFound when there is no such message in the actor's inbox */
    public void handle(Command command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!inboxes.markRead(command.by().official(), command.number(), now)) {
            throw new NotFound();
        }
    }
}
