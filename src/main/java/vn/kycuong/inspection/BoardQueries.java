package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/**
 * Numbers over all inspections, for the board of the leadership. A sealed case counts only for who is on its list; for
 * everybody else the database leaves it out of every sum.
 */
@Questions
public class BoardQueries {

    private static final String READ = "board.leadership";

    private final JdbcBoard board;
    private final Permissions permissions;
    private final Clock clock;

    BoardQueries(JdbcBoard board, Permissions permissions, Clock clock) {
        this.board = board;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** How far the inspections of one kind came that were opened this year. */
    public record Year(Kind kind, long opened, long decided, long announced, long concluded, long closed) {}

    /** How many inspections stand where, in the order of the stages; none is left out of the map. */
    public Map<Status, Long> stages(Actor actor) {
        permissions.require(actor, READ);
        var stages = new EnumMap<Status, Long>(Status.class);
        List.of(Status.values()).forEach(status -> stages.put(status, 0L));
        board.standing()
                .forEach(standing ->
                        stages.merge(Status.of(standing.reached(), standing.suspended()), standing.count(), Long::sum));
        return stages;
    }

    public List<Year> thisYear(Actor actor) {
        permissions.require(actor, READ);
        return board.openedSince(LocalDate.now(clock).withDayOfYear(1));
    }
}
