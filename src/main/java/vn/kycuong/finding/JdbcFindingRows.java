package vn.kycuong.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.JsonColumns;
import vn.kycuong.access.Reading;

/** Puts findings together from their rows, with all that was done about them, in one statement however many they are. */
@Repository
class JdbcFindingRows {

    /** One column for each kind of act, of the shape in which {@link Proceedings} has it. */
    private static final String ROWS = """
            select f.*,
                   (select json_agg(json_build_object('number', e.exhibit, 'version', e.version))
                      from finding_exhibit e
                     where e.finding_id = f.id) as exhibits,
                   (select json_agg(json_build_object('round', c.round, 'severity', c.class,
                                                      'criminalSign', c.criminal_sign, 'reason', c.reason,
                                                      'by', c.classified_by, 'at', c.classified_at)
                                    order by c.round)
                      from finding_classification c
                     where c.finding_id = f.id) as classifications,
                   (select json_agg(json_build_object('round', r.round, 'stance', r.stance,
                                                      'statement', r.statement, 'measure', r.measure,
                                                      'measureOn', r.measure_on,
                                                      'by', r.responded_by, 'at', r.responded_at)
                                    order by r.round)
                      from finding_response r
                     where r.finding_id = f.id) as responses,
                   (select json_agg(json_build_object('round', s.round, 'dueOn', s.due_on, 'at', s.recorded_at)
                                    order by s.round)
                      from finding_silence s
                     where s.finding_id = f.id) as silences,
                   (select json_agg(json_build_object('round', d.round, 'verdict', d.verdict, 'reasons', d.reasons,
                                                      'next', d.next,
                                                      'plan', case when d.measure_due is not null
                                                                   then json_build_object('measure', d.measure,
                                                                                          'owner', d.owner,
                                                                                          'dueOn', d.measure_due)
                                                              end,
                                                      'by', d.decided_by, 'at', d.decided_at)
                                    order by d.round)
                      from finding_decision d
                     where d.finding_id = f.id) as decisions,
                   (select json_agg(json_build_object('round', m.round, 'statement', m.statement,
                                                      'reference', m.reference,
                                                      'by', m.submitted_by, 'at', m.submitted_at)
                                    order by m.round)
                      from finding_rectification m
                     where m.finding_id = f.id) as rectifications,
                   (select json_agg(json_build_object('round', v.round, 'accepted', v.accepted, 'reason', v.reason,
                                                      'by', v.verified_by, 'at', v.verified_at)
                                    order by v.round)
                      from finding_verification v
                     where v.finding_id = f.id) as verifications,
                   (select json_agg(json_build_object('outcome', k.outcome, 'reason', k.reason,
                                                      'reference', k.reference,
                                                      'by', k.closed_by, 'at', k.closed_at))
                      from finding_closure k
                     where k.finding_id = f.id) as closures
              from finding f
            """;

    private final JdbcClient database;
    private final JsonColumns json;
    private final Reading reading;

    JdbcFindingRows(JdbcClient database, JsonColumns json, Reading reading) {
        this.database = database;
        this.json = json;
        this.reading = reading;
    }

    private record FindingKey(UUID id) {}

    /** Those of them that exist for the acting person, in the order asked for. */
    List<Finding> byIds(List<UUID> ids) {
        var found = reading.each(ids, FindingKey::new, this::read);
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    List<Finding> ofCase(UUID caseId) {
        return database.sql(ROWS + " where f.case_id = :case order by f.number")
                .param("case", caseId)
                .query((row, number) -> finding(row))
                .list();
    }

    private Map<UUID, Finding> read(Collection<UUID> ids) {
        return database
                .sql(ROWS + " where f.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> finding(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Finding::id, Function.identity()));
    }

    private Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getInt("number"),
                row.getString("unit"),
                row.getString("checklist_item"),
                row.getBoolean("draft"),
                content(row),
                instant(row, "detected_at"),
                instant(row, "recorded_at"),
                row.getString("recorded_by"),
                proposal(row),
                instantOrNull(row, "withdrawn_at"),
                instantOrNull(row, "minuted_at"),
                proceedings(row));
    }

    private FindingContent content(ResultSet row) throws SQLException {
        return new FindingContent(
                row.getString("violation"),
                row.getString("title"),
                row.getString("what"),
                row.getString("place"),
                new Committed(
                        Committed.When.valueOf(row.getString("committed_when")),
                        row.getObject("committed_from", LocalDate.class),
                        row.getObject("committed_to", LocalDate.class)),
                CauseCode.valueOf(row.getString("cause")),
                Consequence.valueOf(row.getString("consequence")),
                row.getString("legal_basis"),
                row.getString("internal_note"),
                Set.copyOf(json.list(row, "exhibits", ExhibitReference[].class)));
    }

    private Proceedings proceedings(ResultSet row) throws SQLException {
        return new Proceedings(
                json.list(row, "classifications", Proceedings.Classification[].class),
                json.list(row, "responses", Proceedings.Response[].class),
                json.list(row, "silences", Proceedings.Silence[].class),
                json.list(row, "decisions", Proceedings.Decision[].class),
                json.list(row, "rectifications", Proceedings.Rectification[].class),
                json.list(row, "verifications", Proceedings.Verification[].class),
                json.list(row, "closures", Proceedings.Closure[].class).stream().findFirst());
    }

    private static FindingRules.Proposal proposal(ResultSet row) throws SQLException {
        return new FindingRules.Proposal(
                FindingClass.valueOf(row.getString("proposed_class")),
                Handling.valueOf(row.getString("proposed_handling")),
                row.getString("proposed_source"),
                row.getString("proposed_mark"),
                row.getInt("proposed_version"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
