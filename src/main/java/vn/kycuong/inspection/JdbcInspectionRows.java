package vn.kycuong.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
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

/** Puts inspections together from their rows, in one statement however many they are. */
@Repository
class JdbcInspectionRows {

    private final JdbcClient database;
    private final JsonColumns json;
    private final Reading reading;

    JdbcInspectionRows(JdbcClient database, JsonColumns json, Reading reading) {
        this.database = database;
        this.json = json;
        this.reading = reading;
    }

    private record InspectionKey(UUID caseId) {}

    /** Those that exist for the acting person, by identifier. */
    Map<UUID, Inspection> find(Collection<UUID> caseIds) {
        return reading.each(caseIds, InspectionKey::new, this::read);
    }

    private Map<UUID, Inspection> read(Collection<UUID> caseIds) {
        return database
                .sql("""
                        select i.*, c.sealed,
                               array(select s.official from secrecy_list s where s.case_id = i.case_id) as listed,
                               array(select v.official from inspection_involved v where v.case_id = i.case_id)
                                   as involved,
                               (select json_agg(json_build_object('official', t.official, 'role', t.role,
                                                                  'from', t.valid_from, 'to', t.valid_to)
                                                order by array_position(array['HEAD', 'DEPUTY', 'MEMBER'], t.role),
                                                         t.official, t.valid_from)
                                  from team_member t
                                 where t.case_id = i.case_id) as team,
                               (select json_agg(json_build_object('milestone', m.milestone, 'at', m.reached_at,
                                                                  'by', m.reached_by))
                                  from inspection_milestone m
                                 where m.case_id = i.case_id) as reached
                          from inspection i
                          join case_file c on c.id = i.case_id
                         where i.case_id = any (:ids)
                        """)
                .param("ids", caseIds.toArray(UUID[]::new))
                .query((row, line) -> inspection(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Inspection::id, Function.identity()));
    }

    private Inspection inspection(ResultSet row) throws SQLException {
        return new Inspection(
                row.getObject("case_id", UUID.class),
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
                officials(row, "listed"),
                json.list(row, "team", TeamMember[].class),
                officials(row, "involved"),
                decision(row),
                row.getObject("suspended_on", LocalDate.class),
                json.list(row, "reached", Reached[].class).stream()
                        .collect(Collectors.toMap(Reached::milestone, Function.identity())));
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

    private static Set<String> officials(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
