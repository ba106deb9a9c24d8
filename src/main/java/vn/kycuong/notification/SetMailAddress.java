package vn.kycuong.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.organisation.Organisation;

/** Says where an official is written to from now on; the address before stays on record. */
@UseCase
public class SetMailAddress {

    private final JdbcMailAddresses addresses;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Ids ids;
    private final Clock clock;

    SetMailAddress(
            JdbcMailAddresses addresses, Organisation organisation, Permissions permissions, Ids ids, Clock clock) {
        this.addresses = addresses;
        this.organisation = organisation;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param address empty for none from now on */
    public record Command(String official, String address, Actor by) implements vn.kycuong.access.Command {}

    public void handle(Command command) {
        permissions.require(command.by(), "notification.set-address");
        if (organisation.official(command.official()).isEmpty()) {
            throw new NotFound();
        }
        var address = command.address().strip();
        if (!address.isEmpty() && !MailAddress.isPlain(address)) {
            throw RuleViolation.invalid("mail-address-invalid");
        }
        if (addresses.of(command.official()).orElse("").equals(address)) {
            return;
        }
        var by = command.by().official();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        addresses.end(command.official(), by, now);
        if (!address.isEmpty()) {
            addresses.begin(ids.next(), command.official(), address, by, now);
        }
    }
}
