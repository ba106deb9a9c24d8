package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** A leader lets somebody leave the standing team. Inspections already drafted keep their team. */
@UseCase
public class EndSurpriseTeamMembership {

    public record Command(UUID member, LocalDate lastDay, Actor by) implements vn.kycuong.access.Command {}

    private final Permissions permissions;
    private final SurpriseTeam team;

    EndSurpriseTeamMembership(Permissions permissions, SurpriseTeam team) {
        this.permissions = permissions;
        this.team = team;
    }

    public void handle(Command command) {
        permissions.require(command.by(), "inspection.form-surprise-team");
        var member = team.all().stream()
                .filter(known -> known.id().equals(command.member()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (command.lastDay().isBefore(member.from())) {
            throw RuleViolation.invalid("period-reversed");
        }
        var to = member.to();
        if (to != null && to.isBefore(command.lastDay())) {
            throw RuleViolation.refused("membership-already-ended");
        }
        team.end(member, command.lastDay());
    }
}
