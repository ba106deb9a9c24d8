package vn.kycuong.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** Takes the mail that has waited longest and makes it a letter, or writes down why it is none. */
@UseCase
class TakeMail {

    record Command(UUID token, Actor by) implements vn.kycuong.access.Command {}

    /** @param letter empty when the mail that was taken may not leave */
    record Taken(Optional<Letter> letter) {}

    private final JdbcMails mails;
    private final JdbcMailAddresses addresses;
    private final JdbcNotificationSettings settings;
    private final JdbcDeliveries deliveries;
    private final NotificationMatrix matrix;
    private final Entitlement entitlement;
    private final MailChannel channel;
    private final Clock clock;

    TakeMail(
            JdbcMails mails,
            JdbcMailAddresses addresses,
            JdbcNotificationSettings settings,
            JdbcDeliveries deliveries,
            NotificationMatrix matrix,
            Entitlement entitlement,
            MailChannel channel,
            Clock clock) {
        this.mails = mails;
        this.addresses = addresses;
        this.settings = settings;
        this.deliveries = deliveries;
        this.matrix = matrix;
        this.entitlement = entitlement;
        this.channel = channel;
        this.clock = clock;
    }

    /** Empty when nothing is due. */
    public Optional<Taken> handle(Command command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var leaseEnds = now.plus(channel.pace().lease());
        return mails.take(command.token(), now, leaseEnds).map(mail -> new Taken(letter(mail, leaseEnds, now)));
    }

    private Optional<Letter> letter(Mail mail, Instant leaseEnds, Instant now) {
        var wishes = settings.of(mail.official());
        var told = mail.notices().stream()
                .filter(each -> kept(mail, each, isWanted(mail, each, wishes), NonDelivery.SWITCHED_OFF, now))
                .filter(each ->
                        kept(mail, each, entitlement.holds(mail.official(), each), NonDelivery.NOT_ENTITLED, now))
                .toList();
        if (told.isEmpty()) {
            mails.settle(mail, "DROPPED", now);
            return Optional.empty();
        }
        var address = addresses.of(mail.official());
        if (address.isEmpty()) {
            told.forEach(each -> deliveries.notMailed(mail, each, NonDelivery.NO_ADDRESS, "", now));
            mails.settle(mail, "PARKED", now);
        }
        return address.map(to -> new Letter(with(mail, told), to, wishes.language(), leaseEnds));
    }

    /** Unless the person has switched it off since, and may. */
    private boolean isWanted(Mail mail, Mail.Told told, NotificationSettings wishes) {
        return matrix.binds(told.type(), told.audience())
                || wishes.choice(StageGroup.of(told.type())) == (mail.digestOn() == null ? Choice.MAIL : Choice.DIGEST);
    }

    private boolean kept(Mail mail, Mail.Told told, boolean kept, NonDelivery otherwise, Instant now) {
        if (!kept) {
            mails.drop(mail.id(), told.eventId());
            deliveries.notMailed(mail, told, otherwise, "", now);
        }
        return kept;
    }

    private static Mail with(Mail mail, List<Mail.Told> notices) {
        return new Mail(
                mail.id(), mail.official(), mail.digestOn(), mail.tries(), mail.queuedAt(), mail.token(), notices);
    }
}
