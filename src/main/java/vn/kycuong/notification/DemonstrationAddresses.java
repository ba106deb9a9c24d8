package vn.kycuong.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.organisation.DemonstrationAccounts;

/** Addresses of the people of the demonstration, in a domain that can never exist (RFC 2606). */
@Component
@Profile({"embedded", "test"})
@ConditionalOnProperty(name = "kycuong.demonstration", havingValue = "true", matchIfMissing = true)
class DemonstrationAddresses implements SmartInitializingSingleton {

    private static final String DOMAIN = "@example.invalid";

    private final JdbcMailAddresses addresses;
    private final Clock clock;

    DemonstrationAddresses(JdbcMailAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var account : DemonstrationAccounts.list()) {
            var address = account.name() + DOMAIN;
            addresses.beginAtFirst(
                    UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)),
                    account.official(),
                    address,
                    Actor.SYSTEM.official(),
                    now);
        }
    }
}
