package vn.kycuong.inspection;

import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Role;

/** How much of a case somebody sees. */
enum Sight {
    /** Working papers included: the team, the issuer, those who work on the conclusion, auditors. */
    PAPERS,
    /** Every fact, but no working papers: leadership, clerks. */
    FACTS,
    /** What the head of the inspected unit has been told. */
    UNIT;

    /** Decides it by the permission matrix. */
    @Component
    static class Rule {

        private static final String READ = "inspection.read";
        private static final String READ_PAPERS = "inspection.read-papers";

        private final Permissions permissions;

        Rule(Permissions permissions) {
            this.permissions = permissions;
        }

        /** Empty when the actor may not know that the case exists. */
        Optional<Sight> of(Actor actor, CaseScope scope) {
            if (!permissions.allows(actor, READ, scope)) {
                return Optional.empty();
            }
            if (permissions.allows(actor, READ_PAPERS, scope)) {
                return Optional.of(PAPERS);
            }
            return Optional.of(permissions.allows(withoutUnit(actor), READ, scope) ? FACTS : UNIT);
        }

        private static Actor withoutUnit(Actor actor) {
            var roles = EnumSet.noneOf(Role.class);
            roles.addAll(actor.roles());
            roles.remove(Role.HEAD_OF_UNIT);
            return new Actor(actor.official(), roles, actor.unitsHeaded(), actor.unit());
        }
    }
}
