package vn.kycuong.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** The ledger of what was not delivered, and why. */
@Questions
public class DeliveryQueries {

    private static final int LARGEST_PAGE = 200;

    private final JdbcDeliveries deliveries;
    private final Permissions permissions;

    DeliveryQueries(JdbcDeliveries deliveries, Permissions permissions) {
        this.deliveries = deliveries;
        this.permissions = permissions;
    }

    /** @param reason {@code nobody-to-tell} or {@code no-account} */
    public record Delivery(
            UUID eventId,
            String type,
            String audience,
            String official,
            String channel,
            String reason,
            Instant happenedAt) {}

    /** The newest first. */
    public List<Delivery> missed(Actor actor) {
        permissions.require(actor, "delivery.read");
        return deliveries.missed(LARGEST_PAGE);
    }
}
