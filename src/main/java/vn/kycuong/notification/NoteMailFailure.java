package vn.kycuong.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** The mail was not taken: it is tried again later, each time a little later, or parked with the reason. */
@UseCase
class NoteMailFailure {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 12;

    record Command(Mail mail, SendingFailed failure, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcMails mails;
    private final JdbcDeliveries deliveries;
    private final MailChannel channel;
    private final Clock clock;

    NoteMailFailure(JdbcMails mails, JdbcDeliveries deliveries, MailChannel channel, Clock clock) {
        this.mails = mails;
        this.deliveries = deliveries;
        this.channel = channel;
        this.clock = clock;
    }

    public void handle(Command command) {
        var mail = command.mail();
        var failure = command.failure();
        if (failure.isServerAway()) {
            mails.putOff(mail, false, now().plus(channel.pace().pause()));
        } else if (failure.isFinal()) {
            park(mail, NonDelivery.REFUSED_BY_SERVER, failure);
        } else if (mail.tries() + 1 >= channel.pace().tries()) {
            park(mail, NonDelivery.GIVEN_UP, failure);
        } else {
            mails.putOff(mail, true, now().plus(pause(mail.tries())));
        }
    }

    private void park(Mail mail, NonDelivery reason, SendingFailed failure) {
        if (mails.settle(mail, "PARKED", now())) {
            mail.notices().forEach(told -> deliveries.notMailed(mail, told, reason, failure.code(), now()));
        }
    }

    private Duration pause(int tries) {
        var pause = channel.pace().pause().multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
