package vn.kycuong.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.CaseFiles;

/** Puts an inspection together from its rows. */
@Repository
class JdbcInspectionRows {

    private final JdbcClient database;
    private final CaseFiles files;

    JdbcInspectionRows(JdbcClient database, CaseFiles files) {
        this.database = database;
        this.files = files;
    }

    Optional<Inspection> find(UUID caseId) {
        return database.sql("""
                        select i.*, c.sealed
                          from inspection i
                          join case_file c on c.id = i.case_id
                         where i.case_id = :id
                        """)
                .param("id", caseId)
                .query((row, line) -> inspection(row, caseId))
                .optional();
    }

    private Inspection inspection(ResultSet row, UUID caseId) throws SQLException {
        return new Inspection(
                caseId,
                row.getString("number"),
                Kind.valueOf(row.getString("kind")),
                row.getString("unit"),
                mandate(row),
                rules(row),
                row.getString("issuer"),
                row.getString("drafter"),
                row.getInt("notice_days"),
                row.getString("checklist_version"),
                row.getBoolean("sealed"),
                files.listed(caseId),
                team(caseId),
                involved(caseId),
                decision(row),
                row.getObject("suspended_on", LocalDate.class),
                reached(caseId));
    }

    private static RuleBase rules(ResultSet row) throws SQLException {
        var frozen = new RulePackage(
                row.getString("rule_package"), row.getObject("rule_on", LocalDate.class), row.getInt("rule_version"));
        return new RuleBase(frozen, BodyLevel.valueOf(row.getString("body_level")));
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getString("theme"),
                GroundType.valueOf(row.getString("ground")),
                row.getString("ground_reference"),
                row.getString("named_official"),
                row.getString("scope"),
                row.getString("content"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var number = row.getString("decision_number");
        return number == null ? null : new Decision(number, row.getObject("decision_on", LocalDate.class));
    }

    private List<TeamMember> team(UUID caseId) {
        return database.sql("""
                        select official, role, valid_from, valid_to
                          from team_member
                         where case_id = :id
                         order by array_position(array['HEAD', 'DEPUTY', 'MEMBER'], role), official, valid_from
                        """)
                .param("id", caseId)
                .query((row, line) -> new TeamMember(
                        row.getString("official"),
                        TeamRole.valueOf(row.getString("role")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private Set<String> involved(UUID caseId) {
        return database.sql("select official from inspection_involved where case_id = :id")
                .param("id", caseId)
                .query(String.class)
                .set();
    }

    private Map<Milestone, Reached> reached(UUID caseId) {
        return database
                .sql("select milestone, reached_at, reached_by from inspection_milestone where case_id = :id")
                .param("id", caseId)
                .query((row, line) -> new Reached(
                        Milestone.valueOf(row.getString("milestone")),
                        row.getObject("reached_at", OffsetDateTime.class).toInstant(),
                        row.getString("reached_by")))
                .list()
                .stream()
                .collect(Collectors.toMap(Reached::milestone, Function.identity()));
    }
}
