package vn.kycuong.notification;

import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.organisation.Organisation;

/** Where an official is written to. */
@Questions
public class MailAddressQueries {

    private final JdbcMailAddresses addresses;
    private final Organisation organisation;
    private final Permissions permissions;

    MailAddressQueries(JdbcMailAddresses addresses, Organisation organisation, Permissions permissions) {
        this.addresses = addresses;
        this.organisation = organisation;
        this.permissions = permissions;
    }

    /** Empty when the official has none. */
    public String of(Actor actor, String official) {
        permissions.require(actor, "notification.read-address");
        if (organisation.official(official).isEmpty()) {
            throw new NotFound();
        }
        return addresses.of(official).orElse("");
    }
}
