package vn.kycuong.accountability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.JsonColumns;
import vn.kycuong.access.Reading;
import vn.kycuong.discipline.Corruption;
import vn.kycuong.discipline.HeadConduct;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.organisation.Headship;

/** Reads entries with all that happened to them. */
@Repository
class JdbcEntryRows {

    private static final String ROWS = """
            select e.id, e.case_id, e.finding_id, e.finding_number, e.unit, e.act_on, e.reason as why, e.headed,
                   e.official, e.post, e.opened_at, e.opened_by,
                   t.statement, t.stated_by, t.stated_at,
                   s.due_on as silent_on, s.recorded_by, s.recorded_at,
                   c.outcome, c.reason, c.severity, c.corruption, c.several, c.conduct, c.not_disseminated,
                   c.covered_up, c.repeated, c.proposed, c.form, c.deviation_reason, c.closed_by, c.closed_at,
                   (select json_agg(json_build_object('source', r.source, 'mark', r.mark) order by r.number)
                      from accountability_rule r
                     where r.entry_id = e.id) as rules
              from accountability_entry e
              left join accountability_statement t on t.entry_id = e.id
              left join accountability_silence s on s.entry_id = e.id
              left join accountability_closure c on c.entry_id = e.id
            """;

    private final JdbcClient database;
    private final JsonColumns json;
    private final Reading reading;

    JdbcEntryRows(JdbcClient database, JsonColumns json, Reading reading) {
        this.database = database;
        this.json = json;
        this.reading = reading;
    }

    private record EntryKey(UUID id) {}

    /** Those that were opened last, first. */
    List<Entry> byIds(Collection<UUID> ids) {
        return reading.each(ids, EntryKey::new, this::read).values().stream()
                .sorted(Comparator.comparing(Entry::openedAt)
                        .thenComparing(Entry::id)
                        .reversed())
                .toList();
    }

    List<Entry> ofFinding(UUID findingId) {
        return database.sql(ROWS + " where e.finding_id = :finding order by e.opened_at desc, e.id desc")
                .param("finding", findingId)
                .query((row, number) -> entry(row))
                .list();
    }

    /** @param about only what concerns this official; empty for everybody */
    List<Entry> waiting(String about) {
        var whose = about.isEmpty() ? "" : " and e.official = :about";
        return database.sql(ROWS + " where e.outcome is null" + whose + " order by e.opened_at, e.id")
                .param("about", about)
                .query((row, number) -> entry(row))
                .list();
    }

    private Map<UUID, Entry> read(Collection<UUID> ids) {
        return database
                .sql(ROWS + " where e.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> entry(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("finding_id", UUID.class),
                row.getInt("finding_number"),
                new Headship(
                        row.getString("unit"),
                        row.getObject("act_on", LocalDate.class),
                        Headship.Reason.valueOf(row.getString("why")),
                        row.getString("headed"),
                        row.getString("official"),
                        row.getString("post")),
                instant(row, "opened_at"),
                row.getString("opened_by"),
                row.getString("statement") == null ? Optional.empty() : Optional.of(statement(row)),
                row.getObject("silent_on") == null ? Optional.empty() : Optional.of(silence(row)),
                row.getString("outcome") == null ? Optional.empty() : Optional.of(closure(row)),
                json.list(row, "rules", Entry.Rule[].class));
    }

    private static Entry.Statement statement(ResultSet row) throws SQLException {
        return new Entry.Statement(row.getString("statement"), row.getString("stated_by"), instant(row, "stated_at"));
    }

    private static Entry.Silence silence(ResultSet row) throws SQLException {
        return new Entry.Silence(
                row.getObject("silent_on", LocalDate.class), row.getString("recorded_by"), instant(row, "recorded_at"));
    }

    private static Entry.Closure closure(ResultSet row) throws SQLException {
        var outcome = Outcome.valueOf(row.getString("outcome"));
        return new Entry.Closure(
                outcome,
                row.getString("reason"),
                outcome == Outcome.LAPSED ? Optional.empty() : Optional.of(assessment(row)),
                row.getString("closed_by"),
                instant(row, "closed_at"));
    }

    private static Entry.Assessment assessment(ResultSet row) throws SQLException {
        var circumstances = new Circumstances(
                FindingClass.valueOf(row.getString("severity")),
                chosen(row, "corruption").map(Corruption::valueOf),
                row.getBoolean("several"),
                chosen(row, "conduct").map(HeadConduct::valueOf),
                row.getBoolean("not_disseminated"),
                row.getBoolean("covered_up"));
        return new Entry.Assessment(
                circumstances,
                row.getBoolean("repeated"),
                Outcome.valueOf(row.getString("proposed")),
                row.getString("form"),
                row.getString("deviation_reason"));
    }

    private static Optional<String> chosen(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getString(column)).filter(value -> !value.isEmpty());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
