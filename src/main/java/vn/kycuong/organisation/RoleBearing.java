package vn.kycuong.organisation;

import java.util.Set;
import vn.kycuong.access.Role;

/** Which posts bear a role: without one of them today, the role of an account is worth nothing. */
final class RoleBearing {

    private RoleBearing() {}

    /** Empty when the role needs no post, as for systems and those who look after them. */
    static Set<Position> positionsFor(Role role) {
        return switch (role) {
            case ADMINISTRATOR, INTEGRATION, AUDITOR -> Set.of();
            case HEAD_OF_UNIT -> Set.of(Position.HEAD, Position.DEPUTY);
            case INSPECTOR, LEADERSHIP, PERSONNEL_OFFICER, CLERK -> Set.of(Position.values());
        };
    }
}
