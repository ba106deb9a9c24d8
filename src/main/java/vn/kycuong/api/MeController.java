package vn.kycuong.api;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;

@RestController
class MeController {

    /** Who is signed in, and what that person may be. */
    record MeView(String official, String unit, Set<Role> roles, Set<String> unitsHeaded) {}

    @GetMapping("/api/v1/me")
    MeView show(Actor actor) {
        return new MeView(
                actor.official(), actor.unit(), new TreeSet<>(actor.roles()), new TreeSet<>(actor.unitsHeaded()));
    }
}
