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
import vn.kycuong.access.Reading;
import vn.kycuong.discipline.Circumstance;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.OfficialStatus;
import vn.kycuong.discipline.Severity;

/** Reads disciplinary cases with all that was done in them. */
@Repository
class JdbcDisciplinaryRows {

    private final JdbcClient database;
    private final Reading reading;

    JdbcDisciplinaryRows(JdbcClient database, Reading reading) {
        this.database = database;
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
                .sql("select * from disciplinary_case where case_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.toMap(DisciplinaryCase::id, Function.identity()));
    }

    List<DisciplinaryCase> all() {
        return database.sql("select * from disciplinary_case order by opened_at desc, case_id desc")
                .query(this::read)
                .list();
    }

    List<DisciplinaryCase> ofPerson(String official) {
        return database.sql("select * from disciplinary_case where official = :official order by opened_at, case_id")
                .param("official", official)
                .query(this::read)
                .list();
    }

    Optional<DisciplinaryCase> numbered(String number) {
        return database.sql("select * from disciplinary_case where number = :number")
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
        var id = row.getObject("case_id", UUID.class);
        return new DisciplinaryCase(
                id,
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
                acts(id),
                deferrals(id),
                council(id),
                decision(id).orElse(null),
                appeals(id));
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

    private List<Act> acts(UUID caseId) {
        return database.sql("select * from disciplinary_act where case_id = :case order by number")
                .param("case", caseId)
                .query((row, number) -> new Act(
                        row.getInt("number"),
                        ActKind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("content"),
                        row.getString("done_by"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Deferral> deferrals(UUID caseId) {
        return database.sql("""
                        select id, ground, from_on, until_on, ended_on
                          from disciplinary_deferral
                         where case_id = :case
                         order by opened_at, id
                        """)
                .param("case", caseId)
                .query((row, number) -> new Deferral(
                        row.getObject("id", UUID.class),
                        DeferralGround.valueOf(row.getString("ground")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    private List<Member> council(UUID caseId) {
        return database.sql("""
                        select official, seat
                          from disciplinary_member
                         where case_id = :case and to_at is null
                         order by case seat when 'CHAIRMAN' then 1 when 'SECRETARY' then 2 else 3 end, official
                        """).param("case", caseId).query(Member.class).list();
    }

    private Optional<Decision> decision(UUID caseId) {
        var proposals = database.sql(
                        "select form, source, mark from disciplinary_proposal where case_id = :case order by position")
                .param("case", caseId)
                .query(Citation.class)
                .list();
        return database.sql("select * from disciplinary_decision where case_id = :case")
                .param("case", caseId)
                .query((row, number) -> new Decision(
                        row.getString("number"),
                        optional(Form.class, row.getString("form")),
                        row.getString("reason"),
                        row.getBoolean("late"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by"),
                        proposals))
                .optional();
    }

    private List<Appeal> appeals(UUID caseId) {
        return database.sql("select * from disciplinary_appeal where case_id = :case order by level")
                .param("case", caseId)
                .query((row, number) -> new Appeal(
                        row.getInt("level"),
                        row.getObject("lodged_on", LocalDate.class),
                        row.getString("content"),
                        row.getBoolean("complex"),
                        optional(SettlementOutcome.class, row.getString("outcome")),
                        row.getObject("dialogue_on", LocalDate.class),
                        row.getObject("settled_on", LocalDate.class),
                        row.getString("reference")))
                .list();
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
