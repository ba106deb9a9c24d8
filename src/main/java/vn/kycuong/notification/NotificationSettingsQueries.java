package vn.kycuong.notification;

import java.util.Optional;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** How one is told oneself, and where to. */
@Questions
public class NotificationSettingsQueries {

    private final JdbcNotificationSettings settings;
    private final JdbcMailAddresses addresses;
    private final JdbcDeliveries deliveries;
    private final MailChannel channel;
    private final Permissions permissions;

    NotificationSettingsQueries(
            JdbcNotificationSettings settings,
            JdbcMailAddresses addresses,
            JdbcDeliveries deliveries,
            MailChannel channel,
            Permissions permissions) {
        this.settings = settings;
        this.addresses = addresses;
        this.deliveries = deliveries;
        this.channel = channel;
        this.permissions = permissions;
    }

    /**
     * @param mailConfigured whether this application sends e-mail at all
     * @param returned the last mail that came back from the address
     */
    public record Mine(
            NotificationSettings settings,
            Optional<String> address,
            boolean mailConfigured,
            Optional<Returned> returned) {}

    public Mine mine(Actor actor) {
        permissions.require(actor, "notification.read-settings");
        return new Mine(
                settings.of(actor.official()),
                addresses.of(actor.official()),
                channel.isOpen(),
                deliveries.lastReturned(actor.official()));
    }
}
