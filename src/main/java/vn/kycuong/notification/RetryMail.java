package vn.kycuong.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;

/** Tries a parked mail again, after what stood in its way has been put right. Goes to the access log of its cases. */
@UseCase
public class RetryMail {

    private static final String OPERATION = "delivery.retry";

    public record Command(UUID mail, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcMails mails;
    private final AccessLog accessLog;
    private final Permissions permissions;
    private final Clock clock;

    RetryMail(JdbcMails mails, AccessLog accessLog, Permissions permissions, Clock clock) {
        this.mails = mails;
        this.accessLog = accessLog;
        this.permissions = permissions;
        this.clock = clock;
    }

    public void handle(Command command) {
        permissions.require(command.by(), OPERATION);
        if (!mails.unpark(command.mail(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new NotFound();
        }
        mails.notices(command.mail()).stream()
                .map(Mail.Told::caseId)
                .distinct()
                .forEach(caseId -> accessLog.opened(caseId, command.by(), OPERATION));
    }
}
