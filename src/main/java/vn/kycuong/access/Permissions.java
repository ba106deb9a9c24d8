package vn.kycuong.access;

import org.springframework.stereotype.Component;

/**
 * Answers whether somebody may do something, from the permission matrix. A sealed case exists only for the people on its
 * list: for everybody else it is not forbidden but not found.
 */
@Component
public class Permissions {

    private static final String READ_CASE = "inspection.read";

    private final PermissionMatrix matrix;

    Permissions(PermissionMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * @throws NotFound when the actor may not know that the case exists
     * @throws Forbidden when the actor may see the case but not do this
     */
    public void require(Actor by, String operation, CaseScope scope) {
        if (allows(by, operation, scope)) {
            return;
        }
        if (!allows(by, READ_CASE, scope)) {
            throw new NotFound();
        }
        throw new Forbidden(operation);
    }

    /** For what concerns no case. */
    public void require(Actor by, String operation) {
        if (!allows(by, operation)) {
            throw new Forbidden(operation);
        }
    }

    public boolean allows(Actor by, String operation, CaseScope scope) {
        if (by.isSystem()) {
            return true;
        }
        if (scope.sealed() && !scope.listed().contains(by.official())) {
            return false;
        }
        return by.roles().stream()
                .anyMatch(role -> matrix.reach(operation, role).covers(by, scope));
    }

    /** Whether the actor may do this in a case in which he or she has no part. */
    public boolean allowsAnywhere(Actor by, String operation) {
        return by.isSystem() || by.roles().stream().anyMatch(role -> matrix.reach(operation, role) == Reach.ANY);
    }

    /** Whether the actor may do this to something, at least; the reach is checked once the case is known. */
    public boolean allows(Actor by, String operation) {
        return by.isSystem() || by.roles().stream().anyMatch(role -> matrix.reach(operation, role) != Reach.NONE);
    }
}
