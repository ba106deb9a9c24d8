package vn.kycuong.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.NumberedPage;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** Commands that were refused and that nobody has tried again or given up yet. What they said is not shown. */
@Questions
public class RejectedCommandQueries {

    /**
     * @param source who sent it, and {@code commandId} its name there; where it was read when it said neither
     * @param type empty when it is none that we know
     * @param reason code of the refusal
     */
    public record Rejected(UUID id, String source, String commandId, String type, String reason, Instant rejectedAt) {}

    private static final String READ = "inbox.read-rejected";
    private static final int MOST = 500;

    private final JdbcArrivals arrivals;
    private final Permissions permissions;

    RejectedCommandQueries(JdbcArrivals arrivals, Permissions permissions) {
        this.arrivals = arrivals;
        this.permissions = permissions;
    }

    /** The oldest first, five hundred at most. */
    public List<Rejected> open(Actor actor) {
        permissions.require(actor, READ);
        return arrivals.open(0, MOST);
    }

    public NumberedPage<Rejected> page(Actor actor, int number) {
        permissions.require(actor, READ);
        return NumberedPage.of(number, arrivals::open);
    }

    /** @throws NotFound when nothing waits under the id */
    public Rejected one(Actor actor, UUID rejected) {
        permissions.require(actor, READ);
        return arrivals.open(rejected).orElseThrow(NotFound::new);
    }

    public long count(Actor actor) {
        permissions.require(actor, READ);
        return arrivals.countOpen();
    }
}
