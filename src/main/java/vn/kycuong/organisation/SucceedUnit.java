package vn.kycuong.organisation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/**
 * Lets one unit take over from another: a new name, a merger, a transfer of duties. The predecessor is never removed; it
 * ends, if it ends, the day before, and the link tells who carries on.
 */
@UseCase
public class SucceedUnit {

    /** How the successor came to its duties. */
    public enum Kind {
        RENAMED,
        MERGED_INTO,
        SPLIT_FROM,
        TRANSFERRED,
        SUCCEEDS_FUNCTION;

        /** After a split or a transfer the predecessor goes on, with less to do. */
        boolean endsPredecessor() {
            return this == RENAMED || this == MERGED_INTO || this == SUCCEEDS_FUNCTION;
        }

        /** A split, a new name or a new holder of the function may bring forth the successor; a merger may not. */
        boolean mayFound() {
            return this == RENAMED || this == SPLIT_FROM || this == SUCCEEDS_FUNCTION;
        }
    }

    /**
     * @param nameVi name of the successor when it is founded now; empty when it exists
     * @param effectiveOn first day of the successor in its duties
     */
    public record Command(
            String predecessor,
            String successor,
            Kind kind,
            LocalDate effectiveOn,
            String nameVi,
            String nameEn,
            String basis,
            Actor by)
            implements vn.kycuong.access.Command {}

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    /** Stated by an official, with a basis, and not yet compared with the text. */
    private static final String MARK = "S";

    private final JdbcUnits units;
    private final JdbcUnitChanges changes;
    private final UnitEnding ending;
    private final Permissions permissions;

    SucceedUnit(JdbcUnits units, JdbcUnitChanges changes, UnitEnding ending, Permissions permissions) {
        this.units = units;
        this.changes = changes;
        this.ending = ending;
        this.permissions = permissions;
    }

    public void handle(Command command) {
        units.lock(command.predecessor());
        units.lock(command.successor());
        permissions.require(command.by(), "organisation.succeed");
        var predecessor = inForce(command.predecessor(), command.effectiveOn().minusDays(1));
        if (command.predecessor().equals(command.successor())) {
            throw RuleViolation.invalid("unit-succeeds-itself");
        }
        if (command.nameVi().isBlank()) {
            if (command.kind() == Kind.RENAMED) {
                throw RuleViolation.invalid("unit-name-missing");
            }
            inForce(command.successor(), command.effectiveOn());
        } else {
            found(command, predecessor);
        }
        if (command.kind().endsPredecessor()) {
            ending.end(command);
        }
        changes.link(
                new JdbcUnitChanges.Succession(
                        command.predecessor(),
                        command.successor(),
                        command.kind(),
                        command.effectiveOn(),
                        command.basis(),
                        MARK),
                command.by().official());
    }

    private Unit inForce(String code, LocalDate on) {
        var unit = units.find(code, on).orElseThrow(() -> RuleViolation.invalid("unit-unknown", code));
        if (!unit.inForce(on)) {
            throw RuleViolation.refused("unit-not-in-force", code);
        }
        return unit;
    }

    private void found(Command command, Unit predecessor) {
        if (!command.kind().mayFound()
                || command.nameEn().isBlank()
                || !CODE.matcher(command.successor()).matches()) {
            throw RuleViolation.invalid("unit-cannot-be-founded");
        }
        if (!changes.add(command.successor(), predecessor.demonstration())) {
            throw RuleViolation.refused("unit-code-taken", command.successor());
        }
        changes.addVersion(
                new JdbcUnitChanges.Version(
                        command.successor(),
                        predecessor.parent(),
                        predecessor.type(),
                        command.nameVi(),
                        command.nameEn(),
                        command.effectiveOn(),
                        null,
                        command.basis(),
                        MARK),
                command.by().official());
    }
}
