package vn.kycuong.organisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Sets the last day of a post. The rights that came with it end with that day. */
@UseCase
public class EndAssignment {

    public record Command(UUID assignment, LocalDate lastDay, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcAssignments assignments;
    private final Permissions permissions;

    EndAssignment(JdbcAssignments assignments, Permissions permissions) {
        this.assignments = assignments;
        this.permissions = permissions;
    }

    public void handle(Command command) {
        var found = assignments.lock(command.assignment());
        permissions.require(command.by(), "organisation.appoint");
        var row = found.orElseThrow(NotFound::new);
        if (command.lastDay().isBefore(row.validFrom())) {
            throw RuleViolation.invalid("assignment-ends-before-start", row.validFrom());
        }
        if (row.validTo() != null && !command.lastDay().isBefore(row.validTo())) {
            throw RuleViolation.refused("assignment-already-ended", row.validTo());
        }
        assignments.end(row.id(), command.lastDay(), command.by().official());
    }
}
