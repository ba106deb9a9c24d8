package vn.kycuong.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands events to people, to each the way the person chose; in the transaction that handles the events. */
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

    /** An event for one person. */
    record Addressed(Notice notice, String official) {}

    void deliver(List<Addressed> all, Instant now) {
        var people = all.stream().map(Addressed::official).collect(Collectors.toSet());
        var readers = recipients.whoCanRead(people);
        var wishes = settings.of(people);
        var messages = new ArrayList<JdbcInboxes.Message>();
        var lines = new ArrayList<JdbcDeliveries.Line>();
        var letters = new ArrayList<MailQueue.Wish>();
        for (var one : all) {
            var notice = one.notice();
            var choice = choice(one, wishes);
            var hindrance = hindrance(one, choice, readers);
            if (hindrance != null) {
                lines.add(JdbcDeliveries.Line.missed(notice, one.official(), hindrance));
                continue;
            }
            var mailed = matrix.mails(notice.type(), notice.audience());
            messages.add(new JdbcInboxes.Message(notice, one.official(), mailed && choice == Choice.DIGEST));
            lines.add(JdbcDeliveries.Line.arrived(notice, one.official()));
            if (mailed) {
                letters.add(new MailQueue.Wish(notice, one.official(), choice));
            }
        }
        inboxes.add(messages, now);
        deliveries.add(lines, now);
        mails.add(letters, now);
    }

    private static @Nullable NonDelivery hindrance(Addressed one, Choice choice, Set<String> readers) {
        if (!readers.contains(one.official())) {
            return NonDelivery.NO_ACCOUNT;
        }
        return choice == Choice.MANDATORY_ONLY ? NonDelivery.SWITCHED_OFF : null;
    }

    /** What the law binds to is told at once. */
    private Choice choice(Addressed one, Map<String, NotificationSettings> wishes) {
        var notice = one.notice();
        return matrix.binds(notice.type(), notice.audience())
                ? Choice.MAIL
                : wishes.getOrDefault(one.official(), NotificationSettings.DEFAULTS)
                        .choice(StageGroup.of(notice.type()));
    }
}
