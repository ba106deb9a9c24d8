package vn.kycuong.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/**
 * Gives an official a post in a unit. A new main post ends the main post held so far on the day before; everything else
 * that would make two heads of one unit, or two main posts of one official, is refused.
 */
@UseCase
public class AppointOfficial {

    /**
     * @param main false for a post held beside the main one
     * @param basis the appointment decision
     */
    public record Command(
            String official,
            String unit,
            String post,
            boolean main,
            LocalDate from,
            @Nullable LocalDate to,
            String basis,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final JdbcUnits units;
    private final JdbcOfficials officials;
    private final JdbcAssignments assignments;
    private final Permissions permissions;
    private final Ids ids;

    AppointOfficial(
            JdbcUnits units, JdbcOfficials officials, JdbcAssignments assignments, Permissions permissions, Ids ids) {
        this.units = units;
        this.officials = officials;
        this.assignments = assignments;
        this.permissions = permissions;
        this.ids = ids;
    }

    public UUID handle(Command command) {
        units.lock(command.unit());
        var official = officials.lock(command.official());
        permissions.require(command.by(), "organisation.appoint");
        if (official.isEmpty()) {
            throw RuleViolation.invalid("official-unknown", command.official());
        }
        if (command.by().official().equals(command.official())) {
            throw RuleViolation.refused("appointment-of-oneself");
        }
        var position = assignments
                .positionOf(command.post())
                .orElseThrow(() -> RuleViolation.invalid("post-unknown", command.post()));
        checkPeriod(command);
        var wanted = new Period(command.from(), command.to());
        if (position == Position.HEAD) {
            checkNoOtherHead(command.unit(), wanted);
        }
        if (command.main()) {
            makeRoom(command, wanted);
        }
        var row = new JdbcAssignments.Row(
                ids.next(),
                command.official(),
                command.unit(),
                command.post(),
                position,
                command.main(),
                command.from(),
                command.to());
        assignments.add(row, command.basis(), command.by().official());
        return row.id();
    }

    private void checkPeriod(Command command) {
        if (command.to() != null && command.to().isBefore(command.from())) {
            throw RuleViolation.invalid("assignment-ends-before-start", command.from());
        }
        var unit = units.find(command.unit(), command.from())
                .orElseThrow(() -> RuleViolation.invalid("unit-unknown", command.unit()));
        var end = unit.validTo();
        var outlivesUnit = end != null && (command.to() == null || command.to().isAfter(end));
        if (!unit.inForce(command.from()) || outlivesUnit) {
            throw RuleViolation.refused("unit-not-in-force", command.unit());
        }
    }

    private void checkNoOtherHead(String unit, Period wanted) {
        for (var row : assignments.ofUnit(unit)) {
            if (row.position() == Position.HEAD && wanted.overlaps(Period.of(row))) {
                throw RuleViolation.refused("unit-has-head", unit, row.official());
            }
        }
    }

    private void makeRoom(Command command, Period wanted) {
        for (var row : assignments.ofOfficial(command.official())) {
            if (row.main() && wanted.overlaps(Period.of(row))) {
                var leaves = row.validTo() == null && row.validFrom().isBefore(command.from());
                if (!leaves) {
                    throw RuleViolation.refused("official-has-main-post", row.official(), row.unit(), row.validFrom());
                }
                assignments.end(
                        row.id(), command.from().minusDays(1), command.by().official());
            }
        }
    }
}
