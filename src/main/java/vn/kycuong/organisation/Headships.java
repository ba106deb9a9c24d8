package vn.kycuong.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kycuong.organisation.Headship.Reason;

/**
 * Finds who answers for a unit on a day: its head, or whoever was in charge of it. Where there was none that day, the one
 * of the unit that carries on what it owed (Law 84/2025/QH15, article 64.2), else of the nearest unit above it.
 */
@Component
public class Headships {

    /** In charge of a unit (phụ trách đơn vị) without being its head. */
    private static final String IN_CHARGE = "PHU_TRACH_DON_VI";

    private final JdbcUnits units;
    private final JdbcAssignments assignments;

    Headships(JdbcUnits units, JdbcAssignments assignments) {
        this.units = units;
        this.assignments = assignments;
    }

    public Headship of(String code, LocalDate on) {
        var unit = units.find(code, on);
        if (unit.isEmpty() || unit.get().inForce(on)) {
            return of(code, Reason.HEAD, code, on, on);
        }
        var last = unit.get().validTo();
        return last != null && last.isBefore(on)
                ? afterTheEnd(unit.get(), last, on)
                : beforeTheBeginning(unit.get(), on);
    }

    private Headship afterTheEnd(Unit unit, LocalDate last, LocalDate on) {
        var heirs = units.successors(unit.code(), on);
        if (heirs.size() == 1) {
            return of(unit.code(), Reason.SUCCESSOR, heirs.iterator().next(), on, on);
        }
        var reason = heirs.isEmpty() ? Reason.VACANT : Reason.SEVERAL_SUCCESSORS;
        return above(unit.code(), reason, units.superiors(unit.code(), last), on);
    }

    /** A unit that came out of several is asked for its own first head, since nobody knows which of them it was. */
    private Headship beforeTheBeginning(Unit unit, LocalDate on) {
        var before = units.predecessors(unit.code(), on);
        if (before.size() == 1) {
            return of(unit.code(), Reason.PREDECESSOR, before.iterator().next(), on, on);
        }
        var first = unit.validFrom();
        return of(unit.code(), Reason.SUCCESSOR, unit.code(), first == null ? on : first, on);
    }

    private Headship of(String asked, Reason reason, String headed, LocalDate day, LocalDate on) {
        return assignments
                .head(headed, day)
                .map(row -> found(asked, row.post().equals(IN_CHARGE) ? inCharge(reason) : reason, row, on))
                .orElseGet(() -> above(asked, Reason.VACANT, units.superiors(headed, day), day));
    }

    private Headship above(String asked, Reason reason, List<String> superiors, LocalDate on) {
        return superiors.stream()
                .map(superior -> assignments.head(superior, on))
                .flatMap(Optional::stream)
                .findFirst()
                .map(row -> found(asked, reason, row, on))
                .orElseGet(() -> Headship.nobody(asked, on));
    }

    private static Headship found(String asked, Reason reason, JdbcAssignments.Row row, LocalDate on) {
        return new Headship(asked, on, reason, row.unit(), row.official(), row.post());
    }

    private static Reason inCharge(Reason reason) {
        return reason == Reason.HEAD ? Reason.IN_CHARGE : reason;
    }
}
