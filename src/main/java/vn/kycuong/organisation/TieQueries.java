package vn.kycuong.organisation;

import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** What is on record of family ties and interests, with those that have ended. */
@Questions
public class TieQueries {

    private static final String OWN = "organisation.read-own-ties";
    private static final String ALL = "organisation.read-ties";

    private final JdbcTies ties;
    private final JdbcOfficials officials;
    private final Permissions permissions;

    TieQueries(JdbcTies ties, JdbcOfficials officials, Permissions permissions) {
        this.ties = ties;
        this.officials = officials;
        this.permissions = permissions;
    }

    /** Those that the actor declared, and those that others declared with the actor. */
    public List<DeclaredTie> own(Actor actor) {
        permissions.require(actor, OWN);
        return ties.of(actor.official());
    }

    /** Those of somebody else. */
    public List<DeclaredTie> of(Actor actor, String official) {
        permissions.require(actor, ALL);
        return officials.find(official).map(known -> ties.of(known.code())).orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the actor may not know of it */
    public DeclaredTie one(Actor actor, UUID id) {
        permissions.require(actor, OWN);
        return ties.find(id)
                .filter(tie -> tie.concerns(actor.official()) || permissions.allows(actor, ALL))
                .map(tie -> tie.concerns(actor.official()) ? tie.seenFrom(actor.official()) : tie)
                .orElseThrow(NotFound::new);
    }
}
