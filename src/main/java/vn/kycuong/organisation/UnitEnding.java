package vn.kycuong.organisation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Ids;
import vn.kycuong.access.RuleViolation;

/** What the end of a unit brings with it: its posts end, and the units below go on under the successor. */
@Component
class UnitEnding {

    private final JdbcUnitChanges changes;
    private final JdbcAssignments assignments;
    private final Ids ids;

    UnitEnding(JdbcUnitChanges changes, JdbcAssignments assignments, Ids ids) {
        this.changes = changes;
        this.assignments = assignments;
        this.ids = ids;
    }

    void end(SucceedUnit.Command succession) {
        var lastDay = succession.effectiveOn().minusDays(1);
        if (changes.hasVersionAfter(succession.predecessor(), lastDay)) {
            throw RuleViolation.refused("unit-changes-later", succession.predecessor());
        }
        changes.end(succession.predecessor(), lastDay);
        moveChildren(succession, lastDay);
        endPosts(succession, lastDay);
    }

    private void moveChildren(SucceedUnit.Command succession, LocalDate lastDay) {
        for (var child : changes.childrenOf(succession.predecessor(), succession.effectiveOn())) {
            if (child.from() != null && child.from().isAfter(lastDay)) {
                throw RuleViolation.refused("unit-changes-later", child.unit());
            }
            changes.end(child.unit(), lastDay);
            changes.addVersion(
                    child.under(succession.successor(), succession.effectiveOn(), succession.basis()),
                    succession.by().official());
        }
    }

    private void endPosts(SucceedUnit.Command succession, LocalDate lastDay) {
        var afterwards = new Period(succession.effectiveOn(), null);
        for (var row : assignments.ofUnit(succession.predecessor())) {
            if (!afterwards.overlaps(Period.of(row))) {
                continue;
            }
            if (row.validFrom().isAfter(lastDay)) {
                throw RuleViolation.refused("unit-changes-later", succession.predecessor());
            }
            assignments.end(row.id(), lastDay, succession.by().official());
            if (succession.kind() == SucceedUnit.Kind.RENAMED) {
                carryOver(row, succession);
            }
        }
    }

    /** Under a new name everybody keeps the post; after a merger it takes a decision for each. */
    private void carryOver(JdbcAssignments.Row row, SucceedUnit.Command succession) {
        var continued = new JdbcAssignments.Row(
                ids.next(),
                row.official(),
                succession.successor(),
                row.post(),
                row.position(),
                row.main(),
                succession.effectiveOn(),
                row.validTo());
        assignments.add(continued, succession.basis(), succession.by().official());
    }
}
