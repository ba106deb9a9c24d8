package vn.kycuong.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** How many findings there are, by unit and class, of those that there are for the asker. */
@Questions
public class FindingCountQueries {

    /**
     * @param severity null for those without a class yet
     * @param open how many of them are not closed
     */
    public record Count(String unit, @Nullable FindingClass severity, long all, long open) {}

    private final JdbcFindingCounts counts;
    private final Permissions permissions;

    FindingCountQueries(JdbcFindingCounts counts, Permissions permissions) {
        this.counts = counts;
        this.permissions = permissions;
    }

    /** How many of those that stand in minutes of the units that the asker heads are closed. */
    public long closedInOwnUnits(Actor actor) {
        permissions.require(actor, "finding.list");
        return counts.closed(actor.unitsHeaded());
    }

    /** Without what was withdrawn; the unit with the most first. */
    public List<Count> byUnit(Actor actor) {
        permissions.require(actor, "board.leadership");
        return counts.byUnit();
    }
}
