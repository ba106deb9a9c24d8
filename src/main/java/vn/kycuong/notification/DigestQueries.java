package vn.kycuong.notification;

import java.time.ZonedDateTime;
import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Questions;

/** Whose digest is due. */
@Questions
class DigestQueries {

    private final JdbcNotificationSettings settings;

    DigestQueries(JdbcNotificationSettings settings) {
        this.settings = settings;
    }

    public List<String> awaiting(Actor actor, ZonedDateTime now) {
        var day = now.toLocalDate();
        return settings.awaitingDigest(
                day, now.getHour(), day.atStartOfDay(now.getZone()).toInstant());
    }
}
