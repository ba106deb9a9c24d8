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
    private final MailChannel channel;
    private final Permissions permissions;

    NotificationSettingsQueries(
            JdbcNotificationSettings settings,
            JdbcMailAddresses addresses,
            MailChannel channel,
            Permissions permissions) {
        this.settings = settings;
        this.addresses = addresses;
        this.channel = channel;
        this.permissions = permissions;
    }

    /** @param mailConfigured whether this application sends e-mail at all */
    public record Mine(NotificationSettings settings, Optional<String> address, boolean mailConfigured) {}

    public Mine mine(Actor actor) {
        permissions.require(actor, "notification.read-settings");
        return new Mine(settings.of(actor.official()), addresses.of(actor.official()), channel.isOpen());
    }
}
