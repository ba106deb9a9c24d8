package vn.kycuong.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** Makes somebody's digest of a day: one mail about what is still unread, none when nothing is. Once, on whatever node. */
@UseCase
class MakeDigest {

    private static final int MOST = 200;

    record Command(String official, LocalDate day, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcNotificationSettings settings;
    private final JdbcMails mails;
    private final Clock clock;

    MakeDigest(JdbcNotificationSettings settings, JdbcMails mails, Clock clock) {
        this.settings = settings;
        this.mails = mails;
        this.clock = clock;
    }

    public void handle(Command command) {
        var official = command.official();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!settings.beginsDigest(official, command.day(), now)) {
            return;
        }
        var wishes = settings.of(official);
        var unread = mails.forDigest(official, MOST).stream()
                .filter(told -> wishes.choice(StageGroup.of(told.type())) == Choice.DIGEST)
                .map(Mail.Told::eventId)
                .collect(Collectors.toUnmodifiableSet());
        if (!unread.isEmpty()) {
            var name = MailQueue.name("digest/" + command.day() + "/" + official);
            mails.queue(name, official, command.day(), unread, now);
        }
    }
}
