package vn.kycuong.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Chooses how one wants to be told. Nobody chooses for another, and what the law binds to is told in any case. */
@UseCase
public class ChangeNotificationSettings {

    private static final Set<String> LANGUAGES = Set.of("vi", "en");
    private static final int LAST_HOUR = 23;

    private final JdbcNotificationSettings settings;
    private final Permissions permissions;
    private final Clock clock;

    ChangeNotificationSettings(JdbcNotificationSettings settings, Permissions permissions, Clock clock) {
        this.settings = settings;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** @param settings with the version that was seen when they were chosen */
    public record Command(NotificationSettings settings, Actor by) implements vn.kycuong.access.Command {}

    /** False when they were changed meanwhile; then nothing was done. */
    public boolean handle(Command command) {
        permissions.require(command.by(), "notification.change-settings");
        var chosen = command.settings();
        if (!LANGUAGES.contains(chosen.language())) {
            throw RuleViolation.invalid("field-invalid", "language");
        }
        if (chosen.digestHour() < 0 || chosen.digestHour() > LAST_HOUR) {
            throw RuleViolation.invalid("field-invalid", "digestHour");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return settings.change(command.by().official(), chosen, now);
    }
}
