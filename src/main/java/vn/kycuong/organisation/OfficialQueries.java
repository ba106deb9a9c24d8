package vn.kycuong.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.NumberedPage;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;

/** Officials with their posts: to pick a team, to appoint, to see who somebody is. Ties are shown to few. */
@Questions
public class OfficialQueries {

    private static final int NAMED = 25;

    private static final String READ_TIES = "organisation.read-ties";

    /**
     * @param text part of a name or a code, with or without accents; empty for all
     * @param unit only who serves there today; empty for all
     * @param role only who may sign in as that; null for all
     * @param after the {@code next} of the page before; empty for the first page
     */
    public record Search(String text, String unit, @Nullable Role role, String after, int limit) {

        public Search {
            text = Page.storable(text);
            unit = Page.storable(unit);
            after = Page.storable(after);
        }
    }

    /** Somebody in office today. */
    public record Row(
            String code, String name, String unit, String post, String postVi, String postEn, Position position) {}

    /**
     * Somebody who is known, in office or not.
     *
     * @param unit empty, as the names of the post are, for who holds none that day
     */
    public record Person(String code, String name, String unit, String postVi, String postEn) {}

    public record Post(
            UUID id,
            String unit,
            String post,
            Position position,
            boolean main,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * @param assignments ended ones too, the earliest first
     * @param ties null for who may not see them
     */
    public record Detail(
            String code,
            String name,
            List<Post> assignments,
            @Nullable List<Tie> ties) {}

    private final JdbcDirectory directory;
    private final JdbcOfficials officials;
    private final JdbcAssignments assignments;
    private final Permissions permissions;
    private final Clock clock;

    OfficialQueries(
            JdbcDirectory directory,
            JdbcOfficials officials,
            JdbcAssignments assignments,
            Permissions permissions,
            Clock clock) {
        this.directory = directory;
        this.officials = officials;
        this.assignments = assignments;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Page<Row> officials(Actor by, Search search) {
        permissions.require(by, OrganisationQueries.READ_OFFICIALS);
        if (!search.after().isEmpty() && officials.find(search.after()).isEmpty()) {
            throw RuleViolation.invalid("cursor-unknown");
        }
        var limit = Page.size(search.limit());
        var rows = directory.officials(
                search.text(), search.unit(), search.role(), LocalDate.now(clock), search.after(), limit + 1);
        return Page.of(rows, limit, Row::code);
    }

    /** Everybody, as they were on that day, in the order of the Vietnamese alphabet. */
    public NumberedPage<Person> people(Actor by, String text, LocalDate on, int number) {
        permissions.require(by, OrganisationQueries.READ_OFFICIALS);
        var wanted = Page.storable(text);
        return NumberedPage.of(number, (offset, limit) -> directory.people(wanted, on, offset, limit));
    }

    /**
     * Whom somebody may mean: the one whose code it is, else those whose whole name it is, else those in whose name or code
     * it occurs. Nobody for an empty text.
     */
    public List<Person> named(Actor by, String text) {
        permissions.require(by, OrganisationQueries.READ_OFFICIALS);
        var wanted = Page.storable(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var found = directory.people(wanted, LocalDate.now(clock), 0, NAMED);
        return Stream.<Predicate<Person>>of(person -> person.code().equalsIgnoreCase(wanted), person -> person.name()
                        .equalsIgnoreCase(wanted))
                .map(meant -> found.stream().filter(meant).toList())
                .filter(sharper -> !sharper.isEmpty())
                .findFirst()
                .orElse(found);
    }

    public Detail official(Actor by, String code) {
        permissions.require(by, OrganisationQueries.READ_OFFICIALS);
        var official = officials.find(code).orElseThrow(NotFound::new);
        var mayKnowTies = by.official().equals(code) || permissions.allows(by, READ_TIES);
        var posts = assignments.ofOfficial(code).stream()
                .map(row -> new Post(
                        row.id(), row.unit(), row.post(), row.position(), row.main(), row.validFrom(), row.validTo()))
                .toList();
        return new Detail(code, official.name(), posts, mayKnowTies ? officials.ties(code) : null);
    }
}
