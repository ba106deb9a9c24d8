package vn.kycuong.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts mails where they wait to be sent after the commit, or writes down why there will be none. */
@Component
class MailQueue {

    private final JdbcMails mails;
    private final JdbcDeliveries deliveries;
    private final MailChannel channel;

    MailQueue(JdbcMails mails, JdbcDeliveries deliveries, MailChannel channel) {
        this.mails = mails;
        this.deliveries = deliveries;
        this.channel = channel;
    }

    /** About one event that the person finds in the inbox already. */
    void add(Notice notice, String official, Choice choice, Instant now) {
        if (choice == Choice.INBOX) {
            deliveries.missedByMail(notice, official, NonDelivery.SWITCHED_OFF, now);
        } else if (!channel.isOpen()) {
            if (mails.noteMissingChannel(official, StageGroup.of(notice.type()), now)) {
                deliveries.missedByMail(notice, official, NonDelivery.NO_MAIL_CHANNEL, now);
            }
        } else if (choice == Choice.MAIL) {
            mails.queue(name(notice.eventId() + "/" + official), official, null, Set.of(notice.eventId()), now);
        }
    }

    /** The same for the same event and person on every node, at every attempt. */
    static UUID name(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
