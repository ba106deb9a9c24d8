package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        board.standing(newYear())
                .forEach(standing ->
                        stages.merge(Status.of(standing.reached(), standing.suspended()), standing.count(), Long::sum));
        return stages;
    }

    public List<Year> thisYear(Actor actor) {
        permissions.require(actor, READ);
        var opened = board.standing(newYear()).stream()
                .filter(JdbcBoard.Standing::openedSince)
                .collect(Collectors.groupingBy(
                        JdbcBoard.Standing::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
        return opened.entrySet().stream()
                .map(each -> year(each.getKey(), each.getValue()))
                .toList();
    }

    private static Year year(Kind kind, List<JdbcBoard.Standing> opened) {
        return new Year(
                kind,
                sum(opened, standing -> true),
                sum(opened, standing -> standing.has(Milestone.DECISION_ISSUED)),
                sum(opened, standing -> standing.has(Milestone.ANNOUNCED)),
                sum(opened, standing -> standing.has(Milestone.CONCLUSION_SIGNED)),
                sum(opened, standing -> standing.has(Milestone.CLOSED)));
    }

    private static long sum(List<JdbcBoard.Standing> opened, Predicate<JdbcBoard.Standing> counted) {
        return opened.stream()
                .filter(counted)
                .mapToLong(JdbcBoard.Standing::count)
                .sum();
    }

    private LocalDate newYear() {
        return LocalDate.now(clock).withDayOfYear(1);
    }
}
