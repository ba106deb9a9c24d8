package vn.kycuong.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads deadlines, each explained by the version of the calendar that it was computed with. */
@Repository
class JdbcDeadlines {

    private record Row(
            UUID id,
            UUID caseId,
            UUID subjectId,
            String kind,
            LocalDate startOn,
            int amount,
            DayKind dayKind,
            LocalDate dueOn,
            boolean suspended,
            String rule,
            String mark,
            int calendarVersion,
            String outcome) {}

    private record Span(UUID deadlineId, LocalDate fromOn, LocalDate toOn) {}

    private static final String SELECT = """
            select id, case_id, subject_id, kind, start_on, amount, day_kind, due_on,
                   suspended_from is not null as suspended, rule, mark, calendar_version, outcome
              from deadline
            """;

    private final JdbcClient database;
    private final JdbcCalendarDays days;

    JdbcDeadlines(JdbcClient database, JdbcCalendarDays days) {
        this.database = database;
        this.days = days;
    }

    /** The open one; else the one that was closed last. */
    Optional<Deadline> find(UUID subjectId, String kind) {
        var found = read(database.sql(SELECT + """
                         where subject_id = :subject and kind = :kind
                         order by closed_at desc nulls first
                         limit 1
                        """).param("subject", subjectId).param("kind", kind));
        return found.stream().findFirst();
    }

    List<Deadline> ofCase(UUID caseId) {
        return read(database.sql(SELECT + " where case_id = :case order by due_on, opened_at, id")
                .param("case", caseId));
    }

    List<Deadline> overdue(Collection<UUID> caseIds, LocalDate today) {
        return read(database.sql(SELECT + """
                         where case_id = any(:cases)
                           and outcome = '' and suspended_from is null and due_on < :today
                         order by due_on, opened_at, id
                        """)
                .param("cases", caseIds.toArray(UUID[]::new))
                .param("today", today));
    }

    List<Deadline> open(Collection<UUID> caseIds) {
        return read(
                database.sql(SELECT + " where case_id = any(:cases) and outcome = '' order by due_on, opened_at, id")
                        .param("cases", caseIds.toArray(UUID[]::new)));
    }

    Set<UUID> lateCases(LocalDate today) {
        return database.sql("""
                        select distinct case_id
                          from deadline
                         where outcome = '' and suspended_from is null and due_on < :today
                        """).param("today", today).query(UUID.class).set();
    }

    List<UUID> casesWithOpenDeadlines() {
        return database.sql("select distinct case_id from deadline where outcome = '' order by case_id")
                .query(UUID.class)
                .list();
    }

    /** Of all cases that the acting person may know of. */
    List<Deadline> open() {
        return read(database.sql(SELECT + " where outcome = '' order by due_on, kind, opened_at, id"));
    }

    private List<Deadline> read(StatementSpec statement) {
        var rows = statement.query(Row.class).list();
        var spans = spans(rows.stream().map(Row::id).toList());
        var almanacs = new HashMap<Integer, Almanac>();
        return rows.stream()
                .map(row -> deadline(
                        row,
                        spans.getOrDefault(row.id(), List.of()),
                        almanacs.computeIfAbsent(row.calendarVersion(), days::asOf)))
                .toList();
    }

    private Map<UUID, List<Suspension>> spans(List<UUID> deadlines) {
        return database.sql("""
                        select deadline_id, from_on, to_on
                          from deadline_suspension
                         where deadline_id = any(:deadlines)
                         order by from_on, to_on
                        """).param("deadlines", deadlines.toArray(UUID[]::new)).query(Span.class).list().stream()
                .collect(groupingBy(
                        Span::deadlineId, mapping(span -> new Suspension(span.fromOn(), span.toOn()), toList())));
    }

    private static Deadline deadline(Row row, List<Suspension> suspensions, Almanac almanac) {
        var term = new Term(row.amount(), row.dayKind());
        return new Deadline(
                row.id(),
                row.caseId(),
                row.subjectId(),
                row.kind(),
                row.startOn(),
                term,
                row.dueOn(),
                suspensions,
                row.suspended(),
                row.rule(),
                row.mark(),
                Count.compute(almanac, row.startOn(), term, suspensions),
                row.outcome());
    }
}
