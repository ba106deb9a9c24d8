package vn.kycuong.proceeding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.JsonColumns;
import vn.kycuong.access.Reading;
import vn.kycuong.discipline.Circumstance;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.OfficialStatus;
import vn.kycuong.discipline.Severity;

/** Reads disciplinary cases with all that was done in them. */
@Repository
class JdbcDisciplinaryRows {

    /** With all that was done in them, one column for each kind of it, of the shape in which the case has it. */
    private static final String ROWS = """
            select f.*,
                   (select json_agg(json_build_object('number', a.number, 'kind', a.kind, 'on', a.happened_on,
                                                      'content', a.content, 'by', a.done_by, 'at', a.done_at)
                                    order by a.number)
                      from disciplinary_act a
                     where a.case_id = f.case_id) as acts,
                   (select json_agg(json_build_object('id', e.id, 'ground', e.ground, 'from', e.from_on,
                                                      'until', e.until_on, 'endedOn', e.ended_on)
                                    order by e.opened_at, e.id)
                      from disciplinary_deferral e
                     where e.case_id = f.case_id) as deferrals,
                   (select json_agg(json_build_object('official', m.official, 'seat', m.seat)
                                    order by array_position(array['CHAIRMAN', 'SECRETARY'], m.seat) nulls last,
                                             m.official)
                      from disciplinary_member m
                     where m.case_id = f.case_id and m.to_at is null) as members,
                   (select json_agg(json_build_object('number', d.number, 'form', nullif(d.form, ''),
                                                      'reason', d.reason, 'late', d.late, 'on', d.decided_on,
                                                      'by', d.decided_by,
                                                      'proposals', coalesce(
                                                          (select json_agg(json_build_object('form', p.form,
                                                                                             'source', p.source,
                                                                                             'mark', p.mark)
                                                                           order by p.position)
                                                             from disciplinary_proposal p
                                                            where p.case_id = f.case_id), '[]')))
                      from disciplinary_decision d
                     where d.case_id = f.case_id) as decisions,
                   (select json_agg(json_build_object('level', l.level, 'lodgedOn', l.lodged_on,
                                                      'content', l.content, 'complex', l.complex,
                                                      'outcome', nullif(l.outcome, ''),
                                                      'dialogueOn', l.dialogue_on, 'settledOn', l.settled_on,
                                                      'reference', l.reference)
                                    order by l.level)
                      from disciplinary_appeal l
                     where l.case_id = f.case_id) as appeals
              from disciplinary_case f
            """;

    private final JdbcClient database;
    private final JsonColumns json;
    private final Reading reading;

    JdbcDisciplinaryRows(JdbcClient database, JsonColumns json, Reading reading) {
        this.database = database;
        this.json = json;
        this.reading = reading;
    }

    private record FileKey(UUID caseId) {}

    /** Those that exist for the acting person, the newest first. */
    List<DisciplinaryCase> byIds(Collection<UUID> ids) {
        return reading.each(ids, FileKey::new, this::readAll).values().stream()
                .sorted(Comparator.comparing(DisciplinaryCase::openedAt)
                        .thenComparing(DisciplinaryCase::id)
                        .reversed())
                .toList();
    }

    private Map<UUID, DisciplinaryCase> readAll(Collection<UUID> ids) {
        return database
                .sql(ROWS + " where f.case_id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.toMap(DisciplinaryCase::id, Function.identity()));
    }

    List<DisciplinaryCase> ofPerson(String official) {
        return database.sql(ROWS + " where f.official = :official order by f.opened_at, f.case_id")
                .param("official", official)
                .query(this::read)
                .list();
    }

    Optional<DisciplinaryCase> numbered(String number) {
        return database.sql(ROWS + " where f.number = :number")
                .param("number", number)
                .query(this::read)
                .optional();
    }

    Optional<Judgement> judgement(UUID caseId) {
        return database.sql("select * from disciplinary_judgement where case_id = :case order by act desc limit 1")
                .param("case", caseId)
                .query(JdbcDisciplinaryRows::judgement)
                .optional();
    }

    Optional<Judgement> judgement(UUID caseId, int act) {
        return database.sql("select * from disciplinary_judgement where case_id = :case and act = :act")
                .param("case", caseId)
                .param("act", act)
                .query(JdbcDisciplinaryRows::judgement)
                .optional();
    }

    private DisciplinaryCase read(ResultSet row, int number) throws SQLException {
        return new DisciplinaryCase(
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                charge(row),
                new Detection(
                        row.getObject("finding_id", UUID.class),
                        row.getObject("finding_detected_on", LocalDate.class),
                        row.getString("detection_reason")),
                optional(Form.class, row.getString("prior_form")),
                row.getObject("rule_on", LocalDate.class),
                new Limitation(
                        row.getObject("limitation_on", LocalDate.class),
                        row.getString("limitation_source"),
                        row.getString("limitation_mark")),
                row.getString("opened_by"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("authority"),
                optional(CaseRoute.class, row.getString("route")),
                optional(CaseOutcome.class, row.getString("outcome")),
                json.list(row, "acts", Act[].class),
                json.list(row, "deferrals", Deferral[].class),
                json.list(row, "members", Member[].class),
                json.list(row, "decisions", Decision[].class).stream()
                        .findFirst()
                        .orElse(null),
                json.list(row, "appeals", Appeal[].class));
    }

    private static Charge charge(ResultSet row) throws SQLException {
        return new Charge(
                row.getString("official"),
                row.getString("unit"),
                OfficialStatus.valueOf(row.getString("status")),
                row.getBoolean("leader"),
                CaseGround.valueOf(row.getString("ground")),
                row.getString("ground_reference"),
                row.getObject("ground_on", LocalDate.class),
                row.getString("matter"),
                row.getString("accuser"),
                row.getObject("violated_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("detected_on", LocalDate.class),
                row.getBoolean("complex"),
                optional(Circumstance.class, row.getString("circumstance")),
                Form.valueOf(row.getString("expected_form")));
    }

    private static Judgement judgement(ResultSet row, int number) throws SQLException {
        return new Judgement(
                Severity.valueOf(row.getString("consequence")),
                row.getBoolean("accepts_and_remedies"),
                row.getBoolean("mitigating"),
                row.getBoolean("aggravating"),
                optional(Form.class, row.getString("form")));
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String code) {
        return Objects.requireNonNullElse(code, "").isEmpty() ? null : Enum.valueOf(type, String.valueOf(code));
    }
}
