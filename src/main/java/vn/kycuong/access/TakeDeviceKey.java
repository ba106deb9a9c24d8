package vn.kycuong.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Somebody who signed in gets the own key for the device; it is made when it is asked for the first time. */
@UseCase
public class TakeDeviceKey {

    public record Command(Actor by) implements vn.kycuong.access.Command {}

    private static final int BYTES = 32;

    private final JdbcDeviceKeys keys;
    private final Permissions permissions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TakeDeviceKey(JdbcDeviceKeys keys, Permissions permissions, Clock clock) {
        this.keys = keys;
        this.permissions = permissions;
        this.clock = clock;
    }

    public DeviceKey handle(Command command) {
        permissions.require(command.by(), "device.take-key");
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return keys.ofOrNew(command.by().official(), new DeviceKey(UUID.randomUUID(), secret), clock.instant());
    }
}
