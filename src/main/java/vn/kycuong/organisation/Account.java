package vn.kycuong.organisation;

import java.util.Set;
import vn.kycuong.access.Role;

/** What somebody signs in with. */
public record Account(
        String name, String passwordHash, String official, Set<Role> roles, boolean enabled, boolean demonstration) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Without the hash, which has no business in a log. */
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
