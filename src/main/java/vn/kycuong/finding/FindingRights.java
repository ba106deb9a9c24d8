package vn.kycuong.finding;

import java.util.HashSet;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.CaseScopes;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Role;

/**
 * Who may do what to a finding. The unit's head may know of a finding only once it stands in the minutes; until then it
 * does not exist for them, although the case does.
 */
@Component
class FindingRights {

    private static final String READ = "finding.read";

    private final CaseScopes scopes;
    private final Permissions permissions;

    FindingRights(CaseScopes scopes, Permissions permissions) {
        this.scopes = scopes;
        this.permissions = permissions;
    }

    void require(Actor by, String operation, Finding finding) {
        var scope = scope(finding);
        if (!mayRead(by, finding, scope)) {
            throw new NotFound();
        }
        permissions.require(by, operation, scope);
    }

    void requireRead(Actor by, Finding finding) {
        require(by, READ, finding);
    }

    boolean allows(Actor by, String operation, Finding finding, CaseScope scope) {
        return mayRead(by, finding, scope) && permissions.allows(by, operation, scope);
    }

    boolean mayRead(Actor by, Finding finding, CaseScope scope) {
        return finding.minuted() ? permissions.allows(by, READ, scope) : seesAll(by, scope);
    }

    /** Reads findings not only for the inspected unit, and so also what is hidden from it. */
    boolean seesAll(Actor by, CaseScope scope) {
        var roles = new HashSet<>(by.roles());
        roles.remove(Role.HEAD_OF_UNIT);
        return permissions.allows(new Actor(by.official(), roles, by.unitsHeaded(), by.unit()), READ, scope);
    }

    /** Who is concerned is for the team, the leaders and the unit's own head; an auditor checks without the names. */
    boolean seesPeople(Actor by, Finding finding, CaseScope scope) {
        var roles = new HashSet<>(by.roles());
        roles.remove(Role.AUDITOR);
        return mayRead(new Actor(by.official(), roles, by.unitsHeaded(), by.unit()), finding, scope);
    }

    CaseScope scope(Finding finding) {
        return scopes.scopeOf(finding.caseId()).orElseThrow(NotFound::new);
    }
}
