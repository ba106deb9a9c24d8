package vn.kycuong.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** Puts one event into the inbox of everybody who is to be told, once, and writes down who was not reached and why. */
@UseCase
class FillInboxes {

    private final JdbcInboxes inboxes;
    private final JdbcDeliveries deliveries;
    private final NotificationMatrix matrix;
    private final Recipients recipients;
    private final Clock clock;

    FillInboxes(
            JdbcInboxes inboxes,
            JdbcDeliveries deliveries,
            NotificationMatrix matrix,
            Recipients recipients,
            Clock clock) {
        this.inboxes = inboxes;
        this.deliveries = deliveries;
        this.matrix = matrix;
        this.recipients = recipients;
        this.clock = clock;
    }

    record Command(Notice notice, Actor by) implements vn.kycuong.access.Command {}

    public void handle(Command command) {
        var notice = command.notice();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!inboxes.isNew(OwnTopics.CONSUMER, notice.eventId(), now)) {
            return;
        }
        if (!matrix.tells(notice.type(), notice.audience())) {
            return;
        }
        var people = new TreeSet<>(recipients.of(notice));
        if (people.isEmpty()) {
            deliveries.missed(notice, "", "nobody-to-tell", now);
        }
        for (var official : people) {
            deliver(notice, official, now);
        }
    }

    private void deliver(Notice notice, String official, Instant now) {
        if (recipients.canRead(official)) {
            inboxes.add(notice, official, now);
            deliveries.made(notice, official, now);
        } else {
            deliveries.missed(notice, official, "no-account", now);
        }
    }
}
