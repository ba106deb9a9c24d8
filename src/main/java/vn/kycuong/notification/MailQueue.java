package vn.kycuong.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
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

    /** One event that a person finds in the inbox already, and how the person wants to be told of it besides. */
    record Wish(Notice notice, String official, Choice choice) {}

    void add(List<Wish> wishes, Instant now) {
        var missed = new ArrayList<JdbcDeliveries.Line>();
        var missing = new HashMap<JdbcMails.Missing, Notice>();
        for (var wish : wishes) {
            var notice = wish.notice();
            if (wish.choice() == Choice.INBOX) {
                missed.add(JdbcDeliveries.Line.missedByMail(notice, wish.official(), NonDelivery.SWITCHED_OFF));
            } else if (!channel.isOpen()) {
                missing.putIfAbsent(new JdbcMails.Missing(wish.official(), StageGroup.of(notice.type())), notice);
            } else if (wish.choice() == Choice.MAIL) {
                var event = notice.eventId();
                mails.queue(name(event + "/" + wish.official()), wish.official(), null, Set.of(event), now);
            }
        }
        if (!missing.isEmpty()) {
            mails.noteMissingChannel(missing.keySet(), now)
                    .forEach(one -> missed.add(JdbcDeliveries.Line.missedByMail(
                            Objects.requireNonNull(missing.get(one)), one.official(), NonDelivery.NO_MAIL_CHANNEL)));
        }
        deliveries.add(missed, now);
    }

    /** The same for the same event and person on every node, at every attempt. */
    static UUID name(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
