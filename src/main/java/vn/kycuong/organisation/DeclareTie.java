package vn.kycuong.organisation;

import java.time.Clock;
import java.time.LocalDate;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/**
 * Records a family tie or an interest, so that nobody inspects where it would count (Anti-Corruption Law, article 23).
 * Everybody may declare their own; personnel officers declare for others.
 */
@UseCase
public class DeclareTie {

    /**
     * @param other code of the official {@code official} is tied to; empty for an interest in a unit
     * @param unit code of the unit the interest is in; empty for a tie to a person
     */
    public record Command(String official, String other, TieKind kind, String unit, Actor by)
            implements vn.kycuong.access.Command {}

    private final JdbcUnits units;
    private final JdbcOfficials officials;
    private final Permissions permissions;
    private final Ids ids;
    private final Clock clock;

    DeclareTie(JdbcUnits units, JdbcOfficials officials, Permissions permissions, Ids ids, Clock clock) {
        this.units = units;
        this.officials = officials;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    public void handle(Command command) {
        var own = command.by().official().equals(command.official());
        permissions.require(command.by(), own ? "organisation.declare-own-tie" : "organisation.declare-tie");
        known(command.official());
        if (!command.other().isEmpty()) {
            known(command.other());
        }
        checkShape(command);
        if (!command.unit().isEmpty()
                && units.find(command.unit(), LocalDate.now(clock)).isEmpty()) {
            throw RuleViolation.invalid("unit-unknown", command.unit());
        }
        var tie = new Tie(command.official(), command.other(), command.kind().name(), command.unit());
        var declared = !officials.ties(command.official()).contains(tie)
                && officials.addTie(ids.next(), tie, command.by().official());
        if (!declared) {
            throw RuleViolation.refused("tie-already-declared");
        }
    }

    private static void checkShape(Command command) {
        var interest = command.kind() == TieKind.INTEREST;
        var withSomebody = !command.other().isEmpty();
        var withUnit = !command.unit().isEmpty();
        if (command.official().equals(command.other())
                || (interest ? withSomebody == withUnit : !withSomebody || withUnit)) {
            throw RuleViolation.invalid("tie-incomplete");
        }
    }

    private void known(String official) {
        if (officials.find(official).isEmpty()) {
            throw RuleViolation.invalid("official-unknown", official);
        }
    }
}
