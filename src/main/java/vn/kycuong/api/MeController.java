package vn.kycuong.api;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.DeviceKey;
import vn.kycuong.access.Role;
import vn.kycuong.access.TakeDeviceKey;

@RestController
class MeController {

    private final TakeDeviceKey takeDeviceKey;

    MeController(TakeDeviceKey takeDeviceKey) {
        this.takeDeviceKey = takeDeviceKey;
    }

    /** Who is signed in, and what that person may be. */
    record MeView(String official, String unit, Set<Role> roles, Set<String> unitsHeaded) {}

    @GetMapping("/api/v1/me")
    MeView show(Actor actor) {
        return new MeView(
                actor.official(), actor.unit(), new TreeSet<>(actor.roles()), new TreeSet<>(actor.unitsHeaded()));
    }

    /** The key for what a browser keeps of this person while there is no network: AES, 256 bits, as Base64. */
    @PostMapping("/api/v1/me/device-key")
    DeviceKey takeDeviceKey(Actor actor) {
        return takeDeviceKey.handle(new TakeDeviceKey.Command(actor));
    }
}
