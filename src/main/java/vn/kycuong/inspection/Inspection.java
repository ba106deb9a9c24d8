package vn.kycuong.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.RuleViolation;

/**
 * One inspection of one unit: the facts, and what they allow. Immutable; every change is a new value that {@link
 * Inspections#update} stores. People are codes of officials.
 *
 * @param listed people who may know of the case while it is sealed
 * @param involved people with a part beside the team, such as the appraiser
 * @param suspendedOn first day of the suspension that is running
 */
public record Inspection(
        UUID id,
        String number,
        Kind kind,
        String unit,
        Mandate mandate,
        RuleBase rules,
        String issuer,
        String drafter,
        int noticeDays,
        String checklistVersion,
        boolean sealed,
        Set<String> listed,
        List<TeamMember> team,
        Set<String> involved,
        @Nullable Decision decision,
        @Nullable LocalDate suspendedOn,
        Map<Milestone, Reached> reached) {

    public Inspection {
        listed = Set.copyOf(listed);
        team = List.copyOf(team);
        involved = Set.copyOf(involved);
        reached = Map.copyOf(reached);
    }

    public boolean has(Milestone milestone) {
        return reached.containsKey(milestone);
    }

    public Optional<Reached> when(Milestone milestone) {
        return Optional.ofNullable(reached.get(milestone));
    }

    /** Public name of an event of this case, such as {@code surprise.announced}. */
    public String event(String what) {
        return kind.eventPrefix() + "." + what;
    }

    public Status status() {
        return Status.of(reached.keySet(), suspendedOn != null);
    }

    public boolean ended() {
        return has(Milestone.VOIDED) || has(Milestone.CANCELLED) || has(Milestone.CLOSED);
    }

    public String teamHead() {
        return serving()
                .filter(member -> member.role() == TeamRole.HEAD)
                .map(TeamMember::official)
                .findFirst()
                .orElse("");
    }

    /** Officials who serve in the team now. */
    public Set<String> teamNow() {
        return serving().map(TeamMember::official).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the head of the inspected unit has been told that the case exists. */
    public boolean knownToUnit() {
        return !sealed && has(kind.isSurprise() ? Milestone.ANNOUNCED : Milestone.DECISION_ISSUED);
    }

    public CaseScope scope() {
        var others = Stream.concat(involved.stream(), Stream.of(drafter)).collect(Collectors.toSet());
        return new CaseScope(id, unit, sealed, listed, knownToUnit(), teamNow(), teamHead(), issuer, others);
    }

    /** Refuses unless the case still runs and each of these has happened. */
    public void require(Milestone... needed) {
        for (var end : List.of(Milestone.VOIDED, Milestone.CANCELLED, Milestone.CLOSED)) {
            if (has(end)) {
                throw RuleViolation.refused(end.codeWhenReached());
            }
        }
        for (var milestone : needed) {
            if (!has(milestone)) {
                throw RuleViolation.refused(milestone.codeWhenMissing());
            }
        }
    }

    public void requireNotSuspended() {
        if (suspendedOn != null) {
            throw RuleViolation.refused("inspection-suspended");
        }
    }

    /** Refuses unless the team is at work in the unit: announced, not over, not standing still. */
    public void requireFieldwork() {
        require(Milestone.DECISION_ISSUED, Milestone.ANNOUNCED);
        if (has(Milestone.MINUTES_SIGNED)) {
            throw RuleViolation.refused("fieldwork-ended");
        }
        requireNotSuspended();
    }

    /** The same case with one more milestone, which can be reached once. */
    public Inspection reach(Milestone milestone, Instant at, Actor by) {
        if (has(milestone)) {
            throw RuleViolation.refused(milestone.codeWhenReached());
        }
        var more = new EnumMap<Milestone, Reached>(Milestone.class);
        more.putAll(reached);
        more.put(milestone, new Reached(milestone, at, by.official()));
        return copy(noticeDays, checklistVersion, sealed, listed, team, involved, decision, suspendedOn, more);
    }

    public Inspection suspended(LocalDate on) {
        return copy(noticeDays, checklistVersion, sealed, listed, team, involved, decision, on, reached);
    }

    public Inspection resumed() {
        return copy(noticeDays, checklistVersion, sealed, listed, team, involved, decision, null, reached);
    }

    public Inspection withTeam(List<TeamMember> members) {
        return copy(noticeDays, checklistVersion, sealed, listed, members, involved, decision, suspendedOn, reached);
    }

    public Inspection withInvolved(Collection<String> officials) {
        var all = Stream.concat(involved.stream(), officials.stream()).collect(Collectors.toSet());
        return copy(noticeDays, checklistVersion, sealed, listed, team, all, decision, suspendedOn, reached);
    }

    Inspection decided(Decision signed) {
        return copy(noticeDays, checklistVersion, sealed, listed, team, involved, signed, suspendedOn, reached);
    }

    Inspection withChecklist(String version) {
        return copy(noticeDays, version, sealed, listed, team, involved, decision, suspendedOn, reached);
    }

    Inspection withNotice(int days) {
        return copy(days, checklistVersion, sealed, listed, team, involved, decision, suspendedOn, reached);
    }

    Inspection unsealed() {
        return copy(noticeDays, checklistVersion, false, listed, team, involved, decision, suspendedOn, reached);
    }

    private Stream<TeamMember> serving() {
        return team.stream().filter(TeamMember::serves);
    }

    private Inspection copy(
            int notice,
            String checklist,
            boolean hidden,
            Set<String> list,
            List<TeamMember> members,
            Set<String> others,
            @Nullable Decision signed,
            @Nullable LocalDate pausedOn,
            Map<Milestone, Reached> facts) {
        return new Inspection(
                id, number, kind, unit, mandate, rules, issuer, drafter, notice, checklist, hidden, list, members,
                others, signed, pausedOn, facts);
    }
}
