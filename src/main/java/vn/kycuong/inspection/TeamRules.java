package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Account;
import vn.kycuong.organisation.Accounts;
import vn.kycuong.organisation.Organisation;

/** Who may inspect: a team with one head, of inspectors without a conflict of interest, under an issuer who stands apart. */
@Component
class TeamRules {

    private final Accounts accounts;
    private final Organisation organisation;
    private final ConflictCheck conflicts;
    private final SurpriseTeam surpriseTeam;

    TeamRules(Accounts accounts, Organisation organisation, ConflictCheck conflicts, SurpriseTeam surpriseTeam) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.conflicts = conflicts;
        this.surpriseTeam = surpriseTeam;
    }

    void requireIssuer(String issuer, String unit, Set<String> team, LocalDate on) {
        if (!holds(issuer, Role.LEADERSHIP)) {
            throw RuleViolation.invalid("issuer-not-leadership", issuer);
        }
        if (team.contains(issuer)) {
            throw RuleViolation.invalid("issuer-in-team", name(issuer));
        }
        if (organisation.unitsHeadedBy(issuer, on).contains(unit)) {
            throw RuleViolation.invalid("issuer-heads-unit", name(issuer));
        }
    }

    /** Law 84/2025/QH15, article 27.2: a head, members, and deputies if needed. */
    static Set<String> requireComposition(List<Seat> team) {
        if (team.isEmpty()) {
            throw RuleViolation.invalid("team-empty");
        }
        var heads = team.stream().filter(seat -> seat.role() == TeamRole.HEAD).count();
        if (heads != 1) {
            throw RuleViolation.invalid(heads == 0 ? "team-without-head" : "team-with-two-heads");
        }
        var officials = new HashSet<String>();
        for (var seat : team) {
            if (!officials.add(seat.official())) {
                throw RuleViolation.invalid("team-member-twice", seat.official());
            }
        }
        return Set.copyOf(officials);
    }

    void requireFit(String unit, String namedOfficial, Set<String> officials) {
        requireInspectors(officials);
        conflicts.require(unit, namedOfficial, sorted(officials));
    }

    void requireInspectors(Set<String> officials) {
        for (var official : sorted(officials)) {
            if (organisation.official(official).isEmpty()) {
                throw RuleViolation.invalid("official-unknown", official);
            }
            if (!holds(official, Role.INSPECTOR)) {
                throw RuleViolation.invalid("member-not-inspector", name(official));
            }
        }
    }

    /** Whoever appraises a draft stands outside the team and has no conflict of interest either. */
    void requireAppraiser(Inspection inspection, String official) {
        if (organisation.official(official).isEmpty()) {
            throw RuleViolation.invalid("official-unknown", official);
        }
        if (inspection.teamNow().contains(official)) {
            throw RuleViolation.invalid("appraiser-in-team", official);
        }
        if (inspection.issuer().equals(official)) {
            throw RuleViolation.invalid("appraiser-is-issuer", official);
        }
        if (!holds(official, Role.INSPECTOR) && !holds(official, Role.LEADERSHIP)) {
            throw RuleViolation.invalid("appraiser-without-role", name(official));
        }
        conflicts.require(inspection, List.of(official));
    }

    /** A surprise inspection is carried out by the standing team; only the deciding leader brings in others. */
    void requireStandingTeam(Set<String> officials, boolean decidedByLeader, LocalDate on) {
        if (decidedByLeader) {
            return;
        }
        var standing = surpriseTeam.membersOn(on).stream()
                .map(SurpriseTeamMember::official)
                .collect(Collectors.toSet());
        for (var official : sorted(officials)) {
            if (!standing.contains(official)) {
                throw RuleViolation.invalid("not-in-surprise-team", name(official));
            }
        }
    }

    private boolean holds(String official, Role role) {
        return accounts.byOfficial(official)
                .filter(Account::enabled)
                .filter(account -> account.roles().contains(role))
                .isPresent();
    }

    private String name(String official) {
        return organisation.nameOf(official).orElse(official);
    }

    private static List<String> sorted(Set<String> officials) {
        return officials.stream().sorted().toList();
    }
}
