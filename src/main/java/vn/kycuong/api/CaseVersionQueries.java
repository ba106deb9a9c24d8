package vn.kycuong.api;

import java.util.EnumSet;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.CaseScopes;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.access.Role;
import vn.kycuong.proceeding.DisciplinaryQueries;

/**
 * How many facts of a case a reader can see. People inside the case count the journal; the head of the inspected unit
 * counts what the unit was told, so that the tag betrays nothing of what the team is doing.
 */
@Questions
class CaseVersionQueries {

    private static final String READ = "inspection.read";

    private final JdbcCaseVersions versions;
    private final CaseFiles files;
    private final CaseScopes scopes;
    private final Permissions permissions;
    private final DisciplinaryQueries disciplinaryCases;

    CaseVersionQueries(
            JdbcCaseVersions versions,
            CaseFiles files,
            CaseScopes scopes,
            Permissions permissions,
            DisciplinaryQueries disciplinaryCases) {
        this.versions = versions;
        this.files = files;
        this.scopes = scopes;
        this.permissions = permissions;
        this.disciplinaryCases = disciplinaryCases;
    }

    /** A finding that is not in the minutes yet does not exist for the head of the unit. */
    public UUID caseOfFinding(Actor actor, UUID findingId) {
        var unitOnly = withoutUnit(actor).roles().isEmpty();
        return versions.caseOfFinding(findingId, unitOnly).orElseThrow(NotFound::new);
    }

    /** Locks the case too, so that nobody changes it between this answer and the act that follows. */
    public String lockedVersion(Actor actor, UUID caseId) {
        files.lock(caseId);
        return version(actor, caseId);
    }

    public String version(Actor actor, UUID caseId) {
        var scope = scopes.scopeOf(caseId);
        return scope.isPresent() ? version(actor, caseId, scope.get()) : disciplinaryVersion(actor, caseId);
    }

    /** The person concerned counts what he or she was told. */
    private String disciplinaryVersion(Actor actor, UUID caseId) {
        return disciplinaryCases.isPerson(actor, caseId)
                ? "\"p" + versions.toldTo(caseId, actor.official()) + '"'
                : "\"d" + versions.facts(caseId) + '"';
    }

    private String version(Actor actor, UUID caseId, CaseScope scope) {
        if (!permissions.allows(actor, READ, scope)) {
            throw new NotFound();
        }
        return permissions.allows(withoutUnit(actor), READ, scope)
                ? "\"c" + versions.facts(caseId) + '"'
                : "\"u" + versions.toldToUnit(caseId) + '"';
    }

    /** What happened to the accountability of a head; whoever may read it sees all of that. */
    public String entryVersion(Actor actor, UUID entryId) {
        return "\"a" + versions.actsOnEntry(entryId).orElseThrow(NotFound::new) + '"';
    }

    public String lockedEntryVersion(Actor actor, UUID entryId) {
        files.lock(versions.caseOfEntry(entryId).orElseThrow(NotFound::new));
        return entryVersion(actor, entryId);
    }

    private static Actor withoutUnit(Actor actor) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(actor.roles());
        roles.remove(Role.HEAD_OF_UNIT);
        return new Actor(actor.official(), roles, actor.unitsHeaded(), actor.unit());
    }
}
