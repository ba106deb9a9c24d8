package vn.kycuong.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Questions;

/** A person's own inbox. Nobody reads another's. */
@Questions
public class InboxQueries {

    private static final int LARGEST_PAGE = 100;

    private final JdbcInboxes inboxes;

    InboxQueries(JdbcInboxes inboxes) {
        this.inboxes = inboxes;
    }

    /**
     * @param number position within this inbox, from 1
     * @param payload what the event said, as JSON
     */
    public record Message(
            long number,
            UUID caseId,
            String subject,
            String audience,
            String type,
            String payload,
            Instant happenedAt,
            boolean read) {}

    /**
     * The newest first.
     *
     * @param before number of the last message seen; {@link Long#MAX_VALUE} for the first page
     * @param limit 1 to 100; more is cut
     */
    public List<Message> page(Actor actor, long before, int limit) {
        return inboxes.page(actor.official(), before, Math.max(1, Math.min(limit, LARGEST_PAGE)));
    }

    /**
     * The message about this event, which the link of a mail names.
     *
     * @throws NotFound when the actor was not told of it
     */
    public Message about(Actor actor, UUID event) {
        return inboxes.byEvent(actor.official(), event).orElseThrow(NotFound::new);
    }

    public long unread(Actor actor) {
        return inboxes.unread(actor.official());
    }
}
