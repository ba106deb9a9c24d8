package vn.kycuong.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Reading;

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
            @Nullable OffsetDateTime publishedAt,
            String outcome,
            String spans) {

        JdbcCalendarDays.Publication publication() {
            return new JdbcCalendarDays.Publication(calendarVersion, publishedAt);
        }

        List<Suspension> suspensions() {
            return Stream.of(spans.split(" "))
                    .filter(span -> !span.isEmpty())
                    .map(span -> span.split("/"))
                    .map(days -> new Suspension(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                    .toList();
        }
    }

    private static final String SELECT = """
            select id, case_id, subject_id, kind, start_on, amount, day_kind, due_on,
                   suspended_from is not null as suspended, rule, mark, calendar_version,
                   (select d.published_at from calendar_day d where d.version = calendar_version limit 1)
                       as published_at, outcome,
                   coalesce((select string_agg(s.from_on || '/' || s.to_on, ' ' order by s.from_on, s.to_on)
                               from deadline_suspension s
                              where s.deadline_id = id), '') as spans
              from deadline
            """;

    private final JdbcClient database;
    private final JdbcCalendarDays days;
    private final Reading reading;

    JdbcDeadlines(JdbcClient database, JdbcCalendarDays days, Reading reading) {
        this.database = database;
        this.days = days;
        this.reading = reading;
    }

    private record CaseKey(UUID caseId) {}

    private record OpenKey(UUID caseId) {}

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
        return reading.once(
                new CaseKey(caseId),
                () -> read(database.sql(SELECT + " where case_id = :case order by due_on, opened_at, id")
                        .param("case", caseId)));
    }

    List<Deadline> open(Collection<UUID> caseIds) {
        return reading.each(caseIds, OpenKey::new, this::readOpen).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Deadline::dueOn).thenComparing(Deadline::caseId))
                .toList();
    }

    private Map<UUID, List<Deadline>> readOpen(Collection<UUID> caseIds) {
        return read(database.sql(
                                SELECT + " where case_id = any(:cases) and outcome = '' order by due_on, opened_at, id")
                        .param("cases", caseIds.toArray(UUID[]::new)))
                .stream()
                .collect(Collectors.groupingBy(Deadline::caseId));
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
        var almanacs = new HashMap<JdbcCalendarDays.Publication, Almanac>();
        return statement.query(Row.class).list().stream()
                .map(row -> deadline(row, almanacs.computeIfAbsent(row.publication(), days::asOf)))
                .toList();
    }

    private static Deadline deadline(Row row, Almanac almanac) {
        var suspensions = row.suspensions();
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
