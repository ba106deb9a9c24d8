package vn.kycuong.notification;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Hands one event to one person, the way the person chose; in the transaction that handles the event. */
@Component
class Delivering {

    private final NotificationMatrix matrix;
    private final Recipients recipients;
    private final JdbcNotificationSettings settings;
    private final JdbcInboxes inboxes;
    private final JdbcDeliveries deliveries;
    private final MailQueue mails;

    Delivering(
            NotificationMatrix matrix,
            Recipients recipients,
            JdbcNotificationSettings settings,
            JdbcInboxes inboxes,
            JdbcDeliveries deliveries,
            MailQueue mails) {
        this.matrix = matrix;
        this.recipients = recipients;
        this.settings = settings;
        this.inboxes = inboxes;
        this.deliveries = deliveries;
        this.mails = mails;
    }

    void deliver(Notice notice, String official, Instant now) {
        if (!recipients.canRead(official)) {
            deliveries.missed(notice, official, NonDelivery.NO_ACCOUNT, now);
            return;
        }
        var choice = choice(notice, official);
        if (choice == Choice.MANDATORY_ONLY) {
            deliveries.missed(notice, official, NonDelivery.SWITCHED_OFF, now);
            return;
        }
        var mailed = matrix.mails(notice.type(), notice.audience());
        inboxes.add(notice, official, mailed && choice == Choice.DIGEST, now);
        deliveries.made(notice, official, now);
        if (mailed) {
            mails.add(notice, official, choice, now);
        }
    }

    /** What the law binds to is told at once. */
    private Choice choice(Notice notice, String official) {
        return matrix.binds(notice.type(), notice.audience())
                ? Choice.MAIL
                : settings.of(official).choice(StageGroup.of(notice.type()));
    }
}
