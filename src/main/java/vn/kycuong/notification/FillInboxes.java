package vn.kycuong.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** Puts events into the inboxes of all who are to be told, once, and writes down who was not reached and why. */
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

    /** Several events at once are mostly for the same people, who are asked for once. */
    private record Audience(String name, String unit, Set<String> named) {

        static Audience of(Notice notice) {
            return new Audience(notice.audience(), notice.unit(), notice.recipients());
        }
    }

    /** @param notices in the order in which they were received */
    record Command(List<Notice> notices, Actor by) implements vn.kycuong.access.Command {}

    public void handle(Command command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var news = inboxes.news(OwnTopics.CONSUMER, command.notices(), now);
        var addressed = new ArrayList<Delivering.Addressed>();
        var nobody = new ArrayList<JdbcDeliveries.Line>();
        var known = new HashMap<Audience, Set<String>>();
        for (var notice : command.notices()) {
            if (!news.remove(notice.eventId()) || !matrix.tells(notice.type(), notice.audience())) {
                continue;
            }
            var people = new TreeSet<>(known.computeIfAbsent(Audience.of(notice), audience -> recipients.of(notice)));
            people.forEach(official -> addressed.add(new Delivering.Addressed(notice, official)));
            if (people.isEmpty()) {
                nobody.add(JdbcDeliveries.Line.missed(notice, "", NonDelivery.NOBODY_TO_TELL));
            }
        }
        deliveries.add(nobody, now);
        if (!addressed.isEmpty()) {
            delivering.deliver(addressed, now);
        }
    }
}
