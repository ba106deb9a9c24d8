package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.inspection.InspectionDetail.Person;

/** What an inspection is prepared with: checklists, conflicts of interest, the standing team for surprise inspections. */
@Questions
public class PreparationQueries {

    /** A member of the standing team, as of the dates given. */
    public record StandingMember(
            UUID id,
            Person official,
            LocalDate from,
            @Nullable LocalDate to) {}

    private final Permissions permissions;
    private final Checklists checklists;
    private final ConflictCheck conflicts;
    private final DraftRules rules;
    private final SurpriseTeam team;
    private final Details details;

    PreparationQueries(
            Permissions permissions,
            Checklists checklists,
            ConflictCheck conflicts,
            DraftRules rules,
            SurpriseTeam team,
            Details details) {
        this.permissions = permissions;
        this.checklists = checklists;
        this.conflicts = conflicts;
        this.rules = rules;
        this.team = team;
        this.details = details;
    }

    public Checklist checklist(Actor actor, String version) {
        permissions.require(actor, "checklist.read");
        return checklists.find(version).orElseThrow(NotFound::new);
    }

    public List<Checklist> checklists(Actor actor) {
        permissions.require(actor, "checklist.read");
        return checklists.all();
    }

    /** @param namedOfficial whom the signal names; empty when it names nobody */
    public List<Conflict> conflicts(Actor actor, String unit, String namedOfficial, List<String> officials) {
        permissions.require(actor, "inspection.check-conflicts");
        rules.knownUnit(unit);
        officials.forEach(rules::requireOfficial);
        return conflicts.find(unit, namedOfficial, officials);
    }

    public List<StandingMember> surpriseTeam(Actor actor) {
        permissions.require(actor, "inspection.form-surprise-team");
        return team.all().stream()
                .map(member ->
                        new StandingMember(member.id(), details.person(member.official()), member.from(), member.to()))
                .toList();
    }
}
