package vn.kycuong.inspection;

import java.util.Comparator;
import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** What inspections are prepared with: the versions of the checklist, and the standing team for surprise inspections. */
@Questions
public class PreparationQueries {

    private final Permissions permissions;
    private final Checklists checklists;
    private final SurpriseTeam team;

    PreparationQueries(Permissions permissions, Checklists checklists, SurpriseTeam team) {
        this.permissions = permissions;
        this.checklists = checklists;
        this.team = team;
    }

    public Checklist checklist(Actor actor, String version) {
        permissions.require(actor, "checklist.read");
        return checklists.find(version).orElseThrow(NotFound::new);
    }

    /** Every version, the latest first. */
    public List<Checklist> checklists(Actor actor) {
        permissions.require(actor, "checklist.read");
        return checklists.all().stream()
                .sorted(Comparator.comparing(Checklist::from).reversed())
                .toList();
    }

    /** Past and present members. */
    public List<SurpriseTeamMember> surpriseTeam(Actor actor) {
        permissions.require(actor, "inspection.form-surprise-team");
        return team.all();
    }
}
