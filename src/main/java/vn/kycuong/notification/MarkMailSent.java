package vn.kycuong.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** The mail server took it. */
@UseCase
class MarkMailSent {

    record Command(Mail mail, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcMails mails;
    private final JdbcDeliveries deliveries;
    private final Clock clock;

    MarkMailSent(JdbcMails mails, JdbcDeliveries deliveries, Clock clock) {
        this.mails = mails;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Does nothing when another node has taken it over meanwhile. */
    public void handle(Command command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (mails.settle(command.mail(), "SENT", now)) {
            deliveries.mailed(command.mail(), now);
        }
    }
}
