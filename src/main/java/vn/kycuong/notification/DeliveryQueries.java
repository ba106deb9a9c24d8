package vn.kycuong.notification;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.access.RuleViolation;

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

    /**
     * @param channel {@code INBOX} or {@code MAIL}
     * @param reason code of a {@link NonDelivery}
     * @param detail what the mail server answered, as its code; else empty
     * @param mail the mail that was not sent; null when it never came to one
     * @param parked whether that mail can be tried again
     */
    public record Delivery(
            UUID eventId,
            String type,
            String audience,
            String official,
            String channel,
            String reason,
            String detail,
            Instant happenedAt,
            @Nullable UUID mail,
            boolean parked) {}

    /** @param next where the list goes on; null at its end */
    public record Page(List<Delivery> items, @Nullable String next) {}

    /** Where a page ended; what it is made of is no number that would count all deliveries. */
    record Place(Instant happenedAt, UUID eventId, String channel, String official) {

        private static final int PARTS = 4;

        static @Nullable Place read(String text) {
            if (text.isEmpty()) {
                return null;
            }
            var parts = text.split("~", PARTS);
            try {
                if (parts.length == PARTS && parts[3].indexOf('\0') < 0 && parts[2].matches("[A-Z]{1,10}")) {
                    return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]), parts[2], parts[3]);
                }
            } catch (DateTimeParseException | IllegalArgumentException unreadable) {
                throw RuleViolation.invalid("cursor-unknown");
            }
            throw RuleViolation.invalid("cursor-unknown");
        }

        static String of(Delivery delivery) {
            return String.join(
                    "~",
                    delivery.happenedAt().toString(),
                    delivery.eventId().toString(),
                    delivery.channel(),
                    delivery.official());
        }
    }

    /**
     * The newest first.
     *
     * @param reason empty for all
     * @param after the {@code next} of the page before; empty for the first page
     * @param limit 1 to 200; more is cut
     */
    public Page missed(Actor actor, String reason, String after, int limit) {
        permissions.require(actor, "delivery.read");
        var wanted = reason.isEmpty() ? "" : NonDelivery.of(reason).code();
        var size = Math.max(1, Math.min(limit, LARGEST_PAGE));
        var rows = deliveries.missed(wanted, Place.read(after), size + 1);
        return rows.size() <= size
                ? new Page(rows, null)
                : new Page(List.copyOf(rows.subList(0, size)), Place.of(rows.get(size - 1)));
    }
}
