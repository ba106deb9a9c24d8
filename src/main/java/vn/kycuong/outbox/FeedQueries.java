package vn.kycuong.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.Readers;

/**
 * The event feed: what was sent, for those without access to the broker. Each reads what is theirs, decided anew at every
 * read; what is somebody else's looks like what does not exist.
 */
@Questions
public class FeedQueries {

    /** A CloudEvent in its JSON format, and where it stands in the stream. */
    public record Item(long cursor, Map<String, Object> event) {}

    /** @param next cursor to go on from */
    public record Page(List<Item> items, long next) {}

    /**
     * Only part of a stream, whose cursors stay what they are.
     *
     * @param caseName public number or identifier of a case; empty for all
     * @param type such as {@code inspection.announced}; empty for all
     * @param from happened at this time or later; null from the beginning
     * @param to happened before this time; null for no end
     */
    public record Filter(
            String caseName,
            String type,
            @Nullable Instant from,
            @Nullable Instant to) {

        public static final Filter NONE = new Filter("", "", null, null);

        /** What comes in an address is not cleaned at the door, and PostgreSQL knows no NUL. */
        public Filter {
            caseName = caseName.replace("\0", "").strip();
            type = type.replace("\0", "").strip();
        }
    }

    private static final int LARGEST_PAGE = 500;

    private final JdbcFeed feed;
    private final Permissions permissions;

    FeedQueries(JdbcFeed feed, Permissions permissions) {
        this.feed = feed;
        this.permissions = permissions;
    }

    /**
     * @param audience name of an audience; empty for the one that is natural to the actor
     * @param unit code of a unit; may be empty when the actor heads only one
     * @param after cursor of the last event that is known already
     */
    public Page page(Actor actor, String audience, String unit, long after, int limit) {
        return page(actor, audience, unit, Filter.NONE, after, limit);
    }

    /** As {@link #page(Actor, String, String, long, int)}, of what the filter lets through. */
    public Page page(Actor actor, String audience, String unit, Filter filter, long after, int limit) {
        permissions.require(actor, "events.read");
        if (after < 0) {
            throw RuleViolation.invalid("cursor-invalid");
        }
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw RuleViolation.invalid("limit-invalid", LARGEST_PAGE);
        }
        if (filter.from() != null && filter.to() != null && !filter.from().isBefore(filter.to())) {
            throw RuleViolation.invalid("event-period-invalid");
        }
        var items = feed.after(readers(actor, audience, unit), filter, after, limit);
        return new Page(
                items, items.isEmpty() ? after : items.get(items.size() - 1).cursor());
    }

    private static Readers readers(Actor actor, String audience, String unit) {
        var mine = of(actor);
        var wanted = mine.stream()
                .filter(readers -> audience.isEmpty()
                        ? readers.audience() != Audience.PEOPLE
                        : readers.audience().name().equals(audience))
                .filter(readers -> unit.isEmpty() || readers.unit().equals(unit))
                .toList();
        if (wanted.size() > 1) {
            throw RuleViolation.invalid("audience-required");
        }
        if (wanted.size() == 1) {
            return wanted.get(0);
        }
        if (audience.isEmpty() && unit.isEmpty() && !mine.isEmpty()) {
            return mine.get(0);
        }
        throw new NotFound();
    }

    /** One's own first. */
    private static List<Readers> of(Actor actor) {
        var mine = new ArrayList<Readers>();
        if (!actor.isSystem()
                && !actor.equals(Actor.ANONYMOUS)
                && !actor.official().isEmpty()) {
            mine.add(Readers.official(actor.official()));
        }
        actor.unitsHeaded().stream().sorted().map(Readers::unit).forEach(mine::add);
        if (actor.is(Role.LEADERSHIP) || actor.is(Role.AUDITOR)) {
            mine.add(Readers.LEADERSHIP);
        }
        if (actor.is(Role.INTEGRATION) || actor.is(Role.AUDITOR)) {
            mine.add(Readers.INTEGRATION);
        }
        return mine;
    }
}
