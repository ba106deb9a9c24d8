package vn.kycuong.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.CaseScopes;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/**
 * Says before days are published which deadlines they would move. It computes as the publication does, but sees with the
 * eyes of the asker: what is sealed for them does not count, and a case that they may not read has no name.
 */
@Questions
public class CalendarPreviewQueries {

    private record Moved(Deadline deadline, LocalDate to) {}

    private record Group(String kind, LocalDate from, LocalDate to) {}

    private final JdbcCalendarDays days;
    private final JdbcDeadlines deadlines;
    private final CaseScopes scopes;
    private final Permissions permissions;
    private final Clock clock;

    CalendarPreviewQueries(
            JdbcCalendarDays days, JdbcDeadlines deadlines, CaseScopes scopes, Permissions permissions, Clock clock) {
        this.days = days;
        this.deadlines = deadlines;
        this.scopes = scopes;
        this.permissions = permissions;
        this.clock = clock;
    }

    public CalendarPreview preview(Actor by, List<CalendarDay> announced) {
        permissions.require(by, "calendar.preview");
        PublishCalendarDays.requireDistinct(announced);
        var before = days.current();
        var changes = announced.stream().filter(before::differsFrom).toList();
        if (changes.isEmpty()) {
            return new CalendarPreview(before.version(), changes, List.of());
        }
        var moved = moved(before.revised(changes));
        var known = scopes.scopesOf(
                moved.stream().map(each -> each.deadline().caseId()).collect(toSet()));
        return new CalendarPreview(before.version(), changes, moves(by, moved, known));
    }

    private List<Moved> moved(Almanac almanac) {
        var today = LocalDate.now(clock);
        return deadlines.open().stream()
                .flatMap(deadline -> Recomputation.published(deadline, almanac, today)
                        .map(Computation::due)
                        .filter(due -> !due.equals(deadline.dueOn()))
                        .map(due -> new Moved(deadline, due))
                        .stream())
                .toList();
    }

    private List<CalendarPreview.Move> moves(Actor by, List<Moved> moved, Map<UUID, CaseScope> known) {
        return moved.stream()
                .collect(groupingBy(
                        each -> new Group(
                                each.deadline().kind(), each.deadline().dueOn(), each.to()),
                        LinkedHashMap::new,
                        toList()))
                .entrySet()
                .stream()
                .map(group -> move(by, group.getKey(), group.getValue(), known))
                .toList();
    }

    private CalendarPreview.Move move(Actor by, Group group, List<Moved> moved, Map<UUID, CaseScope> known) {
        var whose = Party.of(group.kind());
        var cases = moved.stream()
                .filter(each -> whose != Party.HEAD)
                .map(each -> known.get(each.deadline().caseId()))
                .filter(Objects::nonNull)
                .flatMap(scope -> readable(by, scope).stream())
                .distinct()
                .toList();
        return new CalendarPreview.Move(group.kind(), whose, group.from(), group.to(), moved.size(), cases);
    }

    private Optional<CalendarPreview.OfCase> readable(Actor by, CaseScope scope) {
        return permissions.allows(by, "inspection.read", scope)
                ? Optional.of(new CalendarPreview.OfCase(scope.caseId(), scope.unit()))
                : Optional.empty();
    }
}
