package vn.kycuong.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.ActorDirectory;
import vn.kycuong.access.Role;

/**
 * The acting person behind an account, as of today. Roles are those of the account, as far as today's posts bear them: who
 * holds no post keeps only what needs none, and only who heads a unit, or is a deputy there, acts for it and for what it
 * carries on.
 */
@Component
public class Actors implements ActorDirectory {

    private final Accounts accounts;
    private final JdbcAssignments assignments;
    private final Organisation organisation;
    private final Clock clock;

    Actors(Accounts accounts, JdbcAssignments assignments, Organisation organisation, Clock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> actorOf(String account) {
        var today = LocalDate.now(clock);
        return accounts.holder(account, today)
                .filter(holder -> holder.account().enabled())
                .map(holder -> of(holder.account(), holder.posts(), today));
    }

    public Actor of(Account account) {
        if (!account.enabled()) {
            return new Actor(account.official(), Set.of(), Set.of(), "");
        }
        var today = LocalDate.now(clock);
        var posts = assignments.ofOfficial(account.official()).stream()
                .filter(row -> row.assignment().inForce(today))
                .toList();
        return of(account, posts, today);
    }

    private Actor of(Account account, List<JdbcAssignments.Row> posts, LocalDate today) {
        var units = organisation.unitsAnsweredFor(
                posts.stream().map(JdbcAssignments.Row::assignment).toList(), today);
        return new Actor(account.official(), borne(account.roles(), posts), units, unitOf(posts));
    }

    private static Set<Role> borne(Set<Role> roles, List<JdbcAssignments.Row> posts) {
        return roles.stream()
                .filter(role -> {
                    var positions = RoleBearing.positionsFor(role);
                    return positions.isEmpty() || posts.stream().anyMatch(post -> positions.contains(post.position()));
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where the main post is; beside it, any post is better than none. */
    private static String unitOf(List<JdbcAssignments.Row> posts) {
        return posts.stream()
                .filter(JdbcAssignments.Row::main)
                .findFirst()
                .or(() -> posts.stream().findFirst())
                .map(JdbcAssignments.Row::unit)
                .orElse("");
    }
}
