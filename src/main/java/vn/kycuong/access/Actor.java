package vn.kycuong.access;

import java.util.Set;

/**
 * The one who acts or asks.
 *
 * @param official code of the official, or {@code system} or {@code anonymous}
 * @param roles rights held now
 * @param unitsHeaded codes of the units this official heads today, and of ended ones that they carry on; empty for most
 *     people
 * @param unit code of the unit this official serves in today; empty for the system and the anonymous
 */
public record Actor(String official, Set<Role> roles, Set<String> unitsHeaded, String unit) {

    /** Relay, timers and jobs. Sees every row. */
    public static final Actor SYSTEM = new Actor("system", Set.of(), Set.of(), "");

    /** Nobody has signed in. */
    public static final Actor ANONYMOUS = new Actor("anonymous", Set.of(), Set.of(), "");

    public Actor {
        roles = Set.copyOf(roles);
        unitsHeaded = Set.copyOf(unitsHeaded);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isSystem() {
        return official.equals(SYSTEM.official);
    }
}
