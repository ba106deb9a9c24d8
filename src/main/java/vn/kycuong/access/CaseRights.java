package vn.kycuong.access;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers for one case whether somebody may do something, where only its identifier is known. */
@Questions
public class CaseRights {

    private final CaseScopes scopes;
    private final Permissions permissions;

    CaseRights(CaseScopes scopes, Permissions permissions) {
        this.scopes = scopes;
        this.permissions = permissions;
    }

    public boolean allows(Actor by, String operation, UUID caseId) {
        return scopes.scopeOf(caseId)
                .filter(scope -> permissions.allows(by, operation, scope))
                .isPresent();
    }

    /** Those of these operations that the actor may do in the case; none when it is not there for the actor. */
    public Set<String> allowed(Actor by, Set<String> operations, UUID caseId) {
        return scopes.scopeOf(caseId).stream()
                .flatMap(scope -> operations.stream().filter(operation -> permissions.allows(by, operation, scope)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @throws NotFound when the actor may not know that the case exists
     * @throws Forbidden when the actor may see the case but not do this
     */
    public void require(Actor by, String operation, UUID caseId) {
        permissions.require(by, operation, scopes.scopeOf(caseId).orElseThrow(NotFound::new));
    }
}
