package vn.kycuong.notification;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.kycuong.MailServer;

/** Senders as several nodes have them; the one of this application rests meanwhile. */
@Component
class Senders {

    static final int TRIES = 3;

    private final MailRounds own;
    private final TakeMail takeMail;
    private final MarkMailSent markMailSent;
    private final JdbcMails mails;
    private final JdbcDeliveries deliveries;
    private final MakeDigests digests;
    private final MessageSource texts;
    private final Clock clock;

    Senders(
            MailRounds own,
            TakeMail takeMail,
            MarkMailSent markMailSent,
            JdbcMails mails,
            JdbcDeliveries deliveries,
            MakeDigests digests,
            MessageSource texts,
            Clock clock) {
        this.own = own;
        this.takeMail = takeMail;
        this.markMailSent = markMailSent;
        this.mails = mails;
        this.deliveries = deliveries;
        this.digests = digests;
        this.texts = texts;
        this.clock = clock;
    }

    /** What others left behind is sent before. */
    void rest() {
        own.stop();
        sendAll(toTheServer());
    }

    void goOn() {
        own.start();
    }

    MailRounds toTheServer() {
        return to(MailServer.running().getSmtp().getPort());
    }

    MailRounds to(int port) {
        return new MailRounds(
                takeMail,
                markMailSent,
                new NoteMailFailure(mails, deliveries, channel(port), clock),
                digests,
                postman(port),
                channel(port),
                clock);
    }

    Postman postman(int port) {
        return new Postman(channel(port), new LetterText(texts, channel(port)));
    }

    static void sendAll(MailRounds sender) {
        while (sender.sendNext() == MailRounds.Progress.SENT) {
            Thread.onSpinWait();
        }
    }

    static MailChannel channel(int port) {
        return new MailChannel(
                true,
                "127.0.0.1",
                port,
                MailChannel.Encryption.NONE,
                "",
                "",
                "kycuong@" + MailServer.DOMAIN,
                MailServer.PUBLIC_URL,
                pace());
    }

    static MailSettings pace() {
        return new MailSettings(
                "127.0.0.1",
                "",
                "none",
                "",
                "",
                "",
                "",
                TRIES,
                Duration.ofSeconds(30),
                Duration.ofSeconds(2),
                Duration.ofMinutes(5),
                Duration.ofSeconds(2));
    }
}
