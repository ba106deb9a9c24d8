package vn.kycuong.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;

/**
 * An official holds posts no longer from a day on: the leading ones after a dismissal from them, all after a forced
 * resignation. A post that would begin only later ends with its first day, since nothing here is ever removed.
 */
@UseCase
public class RelieveOfPosts {

    /**
     * @param onlyLeading leaves posts without leadership as they are
     * @param from the first day without them
     */
    public record Command(String official, boolean onlyLeading, LocalDate from, Actor by)
            implements vn.kycuong.access.Command {}

    private final JdbcOfficials officials;
    private final JdbcAssignments assignments;
    private final Permissions permissions;

    RelieveOfPosts(JdbcOfficials officials, JdbcAssignments assignments, Permissions permissions) {
        this.officials = officials;
        this.assignments = assignments;
        this.permissions = permissions;
    }

    /** @return the posts that ended, each with its new last day */
    public List<Assignment> handle(Command command) {
        officials.lock(command.official());
        permissions.require(command.by(), "organisation.appoint");
        var afterwards = new Period(command.from(), null);
        return assignments.ofOfficial(command.official()).stream()
                .filter(row -> !command.onlyLeading() || row.position() != Position.STAFF)
                .filter(row -> afterwards.overlaps(Period.of(row)))
                .map(row -> end(row, command))
                .toList();
    }

    private Assignment end(JdbcAssignments.Row row, Command command) {
        var dayBefore = command.from().minusDays(1);
        var lastDay = dayBefore.isBefore(row.validFrom()) ? row.validFrom() : dayBefore;
        assignments.end(row.id(), lastDay, command.by().official());
        return new Assignment(row.official(), row.unit(), row.post(), row.position(), row.validFrom(), lastDay);
    }
}
