package vn.kycuong.organisation;

import static vn.kycuong.organisation.Position.DEPUTY;
import static vn.kycuong.organisation.Position.HEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Reading;

/** Who is who on a given day, for the other rooms. Answers in codes; names only when asked for. */
@Component
public class Organisation {

    /** So many people called so are too many to say who they are. */
    public static final int MOST_NAMED = 50;

    private final JdbcUnits units;
    private final JdbcOfficials officials;
    private final JdbcAssignments assignments;
    private final Clock clock;
    private final Reading reading;

    Organisation(JdbcUnits units, JdbcOfficials officials, JdbcAssignments assignments, Clock clock, Reading reading) {
        this.units = units;
        this.officials = officials;
        this.assignments = assignments;
        this.clock = clock;
        this.reading = reading;
    }

    public Optional<Unit> unit(String code) {
        return units.find(code, LocalDate.now(clock));
    }

    /** As they are today, by code; a code that no unit ever had is left out. */
    public Map<String, Unit> units(Collection<String> codes) {
        return units.find(codes, LocalDate.now(clock));
    }

    /** Codes of units that ever had this in their name, with or without accents. */
    public Set<String> unitsNamed(String text) {
        return units.named(text);
    }

    /** Codes of officials with this in their name or code, with or without accents; not more than {@link #MOST_NAMED}. */
    public Set<String> officialsNamed(String text) {
        return officials.named(text);
    }

    public Optional<Official> official(String code) {
        return officials.find(code);
    }

    public Optional<String> nameOf(String official) {
        return official(official).map(Official::name);
    }

    /** By code; a code that nobody has is left out. */
    public Map<String, String> namesOf(Collection<String> codes) {
        return officials.find(codes).values().stream()
                .collect(Collectors.toUnmodifiableMap(Official::code, Official::name));
    }

    public Optional<String> headOf(String unit, LocalDate on) {
        return assignments.holders(unit, Set.of(HEAD), on).stream().findFirst();
    }

    /** Heads of these units that day, by unit; of one that has ended, of the one that carries it on. Without vacant posts. */
    public Map<String, String> actingHeads(Collection<String> codes, LocalDate on) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        var known = units.find(codes, on);
        var inForce = codes.stream()
                .filter(code -> known.containsKey(code) && known.get(code).inForce(on))
                .collect(Collectors.toSet());
        var heads = new HashMap<>(assignments.heads(inForce, on));
        codes.stream().filter(code -> !inForce.contains(code)).forEach(code -> units.successors(code, on).stream()
                .sorted()
                .flatMap(heir -> headOf(heir, on).stream())
                .findFirst()
                .ifPresent(head -> heads.put(code, head)));
        return heads;
    }

    public Set<String> headsAndDeputies(String unit, LocalDate on) {
        return assignments.holders(unit, Set.of(HEAD, DEPUTY), on);
    }

    /** Units this official is the head of; the deputy is not the head. */
    public Set<String> unitsHeadedBy(String official, LocalDate on) {
        return unitsWhere(assignments(official), Set.of(HEAD), on);
    }

    /** Units this official acts for: a deputy may do in the unit's name what its head may. */
    public Set<String> unitsLedBy(String official, LocalDate on) {
        return unitsWhere(assignments(official), Set.of(HEAD, DEPUTY), on);
    }

    /**
     * Units that whoever holds these posts answers for: those led, and those that have ended and are carried on by one of
     * them (Law 84/2025/QH15, article 64.2.d).
     */
    Set<String> unitsAnsweredFor(Collection<Assignment> posts, LocalDate on) {
        var led = unitsWhere(posts, Set.of(HEAD, DEPUTY), on);
        if (led.isEmpty()) {
            return led;
        }
        return Stream.concat(led.stream(), units.carriedOnBy(led, on).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Heads and deputies who act for a unit that day: its own, or those of the units that carry it on. */
    public Set<String> actingFor(String unit, LocalDate on) {
        return responsibleUnits(unit, on).stream()
                .flatMap(responsible -> headsAndDeputies(responsible, on).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever heads a unit, or one above it, in which this official serves that day in whatever post. */
    public Set<String> leadersOf(String official, LocalDate on) {
        return assignments.leadersOf(official, on);
    }

    /** Units above this one, the nearest first. */
    public List<String> superiors(String unit, LocalDate on) {
        return units.superiors(unit, on);
    }

    /**
     * Units that carry on what this one owed (Inspection Law 84/2025, article 64.2.d): itself while it exists, else those
     * that the links of succession lead to.
     */
    public Set<String> responsibleUnits(String unit, LocalDate on) {
        var itself = units.find(unit, on).filter(found -> found.inForce(on));
        return itself.isPresent() ? Set.of(unit) : units.successors(unit, on);
    }

    /** All assignments, ended ones too, the earliest first. */
    public List<Assignment> assignments(String official) {
        return assignments.ofOfficial(official).stream()
                .map(JdbcAssignments.Row::assignment)
                .toList();
    }

    /** Of a code that no post has, the code itself. */
    public PostName postName(String post) {
        return assignments.nameOf(post).orElseGet(() -> new PostName(post, post));
    }

    /** Reads at once the posts and ties of all who will be asked about one after the other. */
    public void lookAt(Collection<String> codes) {
        if (reading.goesOn()) {
            assignments.ofOfficials(codes);
            officials.ties(codes);
        }
    }

    /** Ties declared from either side, seen from this official. */
    public List<Tie> ties(String official) {
        return officials.ties(official);
    }

    private static Set<String> unitsWhere(Collection<Assignment> posts, Collection<Position> positions, LocalDate on) {
        return posts.stream()
                .filter(assignment -> positions.contains(assignment.position()) && assignment.inForce(on))
                .map(Assignment::unit)
                .collect(Collectors.toUnmodifiableSet());
    }
}
