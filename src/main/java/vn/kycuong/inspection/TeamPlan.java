package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kycuong.access.RuleViolation;

/**
 * What a team looks like after a change: nobody is erased, those who leave serve until the day, those who join from it.
 *
 * @param leaving who leaves; empty when somebody is only added
 * @param joining who joins; empty when somebody is only removed
 * @param head who heads the team afterwards; empty to leave that as it is
 */
record TeamPlan(String leaving, String joining, String head) {

    List<TeamMember> apply(List<TeamMember> team, LocalDate today) {
        requireSense(team);
        var after = new ArrayList<TeamMember>();
        for (var member : team) {
            after.add(member.serves() && member.official().equals(leaving) ? member.until(today) : member);
        }
        if (!joining.isEmpty()) {
            serve(after, joining, TeamRole.MEMBER, today);
        }
        if (!head.isEmpty()) {
            appoint(after, today);
        }
        if (after.stream().noneMatch(member -> member.serves() && member.role() == TeamRole.HEAD)) {
            throw RuleViolation.invalid("team-without-head");
        }
        return after;
    }

    private void requireSense(List<TeamMember> team) {
        if (leaving.isEmpty() && joining.isEmpty() && head.isEmpty()) {
            throw RuleViolation.invalid("team-change-empty");
        }
        if (!leaving.isEmpty() && !serves(team, leaving)) {
            throw RuleViolation.invalid("not-in-team", leaving);
        }
        if (!joining.isEmpty() && serves(team, joining)) {
            throw RuleViolation.invalid("already-in-team", joining);
        }
        if (!head.isEmpty() && (head.equals(leaving) || !(head.equals(joining) || serves(team, head)))) {
            throw RuleViolation.invalid("not-in-team", head);
        }
    }

    private void appoint(List<TeamMember> team, LocalDate today) {
        if (team.stream().anyMatch(member -> isHead(member) && member.official().equals(head))) {
            return;
        }
        for (var member : List.copyOf(team)) {
            if (isHead(member)) {
                team.set(team.indexOf(member), member.until(today));
                serve(team, member.official(), TeamRole.MEMBER, today);
            } else if (member.serves() && member.official().equals(head)) {
                team.set(team.indexOf(member), member.until(today));
            }
        }
        serve(team, head, TeamRole.HEAD, today);
    }

    /** Who takes up the same part again on the day he laid it down simply goes on. */
    private static void serve(List<TeamMember> team, String official, TeamRole role, LocalDate today) {
        team.removeIf(member -> member.official().equals(official)
                && member.role() == role
                && member.from().equals(today));
        team.add(new TeamMember(official, role, today, null));
    }

    private static boolean isHead(TeamMember member) {
        return member.serves() && member.role() == TeamRole.HEAD;
    }

    private static boolean serves(List<TeamMember> team, String official) {
        return team.stream()
                .anyMatch(member -> member.serves() && member.official().equals(official));
    }

    Set<String> newcomers() {
        return joining.isEmpty() ? Set.of() : Set.of(joining);
    }
}
