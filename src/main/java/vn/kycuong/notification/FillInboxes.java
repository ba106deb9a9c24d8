package vn.kycuong.notification;

import java.time.Clock;
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
    private final Delivering delivering;
    private final Clock clock;

    FillInboxes(
            JdbcInboxes inboxes,
            JdbcDeliveries deliveries,
            NotificationMatrix matrix,
            Recipients recipients,
            Delivering delivering,
            Clock clock) {
        this.inboxes = inboxes;
        this.deliveries = deliveries;
        this.matrix = matrix;
        this.recipients = recipients;
        this.delivering = delivering;
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
            deliveries.missed(notice, "", NonDelivery.NOBODY_TO_TELL, now);
        }
        people.forEach(official -> delivering.deliver(notice, official, now));
    }
}
