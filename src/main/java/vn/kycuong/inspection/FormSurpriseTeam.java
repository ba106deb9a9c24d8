package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** A leader takes an inspector into the standing team for surprise inspections, from one day on. */
@UseCase
public class FormSurpriseTeam {

    public record Command(
            String official, LocalDate from, @Nullable LocalDate to, Actor by) implements vn.kycuong.access.Command {}

    private final Permissions permissions;
    private final TeamRules rules;
    private final SurpriseTeam team;
    private final Ids ids;

    FormSurpriseTeam(Permissions permissions, TeamRules rules, SurpriseTeam team, Ids ids) {
        this.permissions = permissions;
        this.rules = rules;
        this.team = team;
        this.ids = ids;
    }

    public UUID handle(Command command) {
        permissions.require(command.by(), "inspection.form-surprise-team");
        var to = command.to();
        if (to != null && to.isBefore(command.from())) {
            throw RuleViolation.invalid("period-reversed");
        }
        rules.requireInspectors(Set.of(command.official()));
        var taken = team.all().stream()
                .anyMatch(
                        member -> member.official().equals(command.official()) && member.overlaps(command.from(), to));
        if (taken) {
            throw RuleViolation.refused("already-in-surprise-team", command.official());
        }
        var member = new SurpriseTeamMember(ids.next(), command.official(), command.from(), to);
        team.add(member, command.by().official());
        return member.id();
    }
}
