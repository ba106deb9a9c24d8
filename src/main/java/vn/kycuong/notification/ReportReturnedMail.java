package vn.kycuong.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/**
 * A mail that the server had taken came back. The ledger says so, and it can be sent again. Whoever reports it learns
 * neither whom it was for nor whether there is such a mail: its name could be guessed.
 */
@UseCase
public class ReportReturnedMail {

    /** Extended status codes of RFC 3463: it came back for good, or was put off until it was given up. */
    private static final Pattern STATUS = Pattern.compile("[45]\\.\\d{1,3}\\.\\d{1,3}");

    /**
     * @param messageId of our mail, as the report about it names it
     * @param status why it came back, as RFC 3463 has it; no words, since they may name somebody
     */
    public record Command(String messageId, String status, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcMails mails;
    private final JdbcDeliveries deliveries;
    private final MailChannel channel;
    private final Permissions permissions;
    private final Clock clock;

    ReportReturnedMail(
            JdbcMails mails, JdbcDeliveries deliveries, MailChannel channel, Permissions permissions, Clock clock) {
        this.mails = mails;
        this.deliveries = deliveries;
        this.channel = channel;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Does nothing when it is no mail of ours, was never sent, or is known to have come back. */
    public void handle(Command command) {
        permissions.require(command.by(), "notification.report-returned-mail");
        if (!STATUS.matcher(command.status()).matches()) {
            throw RuleViolation.invalid("field-invalid", "status");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        channel.mail(command.messageId()).flatMap(id -> mails.takeBack(id, now)).ifPresent(mail -> mail.notices()
                .forEach(told -> deliveries.notMailed(mail, told, NonDelivery.RETURNED, command.status(), now)));
    }
}
