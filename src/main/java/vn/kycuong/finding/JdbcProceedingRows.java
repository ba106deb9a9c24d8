package vn.kycuong.finding;

import static vn.kycuong.finding.JdbcFindingRows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.finding.Proceedings.Classification;
import vn.kycuong.finding.Proceedings.Closure;
import vn.kycuong.finding.Proceedings.Decision;
import vn.kycuong.finding.Proceedings.Plan;
import vn.kycuong.finding.Proceedings.Rectification;
import vn.kycuong.finding.Proceedings.Response;
import vn.kycuong.finding.Proceedings.Silence;
import vn.kycuong.finding.Proceedings.Verification;

/** Reads what was decided, said and done about findings, one query per kind of act. */
@Repository
class JdbcProceedingRows {

    private record Act<T>(UUID findingId, T act) {}

    private final JdbcClient database;

    JdbcProceedingRows(JdbcClient database) {
        this.database = database;
    }

    Map<UUID, Proceedings> of(Collection<UUID> findings) {
        var classifications = acts(findings, "finding_classification", "round", JdbcProceedingRows::classification);
        var responses = acts(findings, "finding_response", "round", JdbcProceedingRows::response);
        var silences = acts(findings, "finding_silence", "round", JdbcProceedingRows::silence);
        var decisions = acts(findings, "finding_decision", "round", JdbcProceedingRows::decision);
        var rectifications = acts(findings, "finding_rectification", "round", JdbcProceedingRows::rectification);
        var verifications = acts(findings, "finding_verification", "round", JdbcProceedingRows::verification);
        var closures = acts(findings, "finding_closure", "closed_at", JdbcProceedingRows::closure);
        var all = new HashMap<UUID, Proceedings>();
        for (var finding : findings) {
            all.put(
                    finding,
                    new Proceedings(
                            classifications.getOrDefault(finding, List.of()),
                            responses.getOrDefault(finding, List.of()),
                            silences.getOrDefault(finding, List.of()),
                            decisions.getOrDefault(finding, List.of()),
                            rectifications.getOrDefault(finding, List.of()),
                            verifications.getOrDefault(finding, List.of()),
                            closures.getOrDefault(finding, List.of()).stream().findFirst()));
        }
        return all;
    }

    private <T> Map<UUID, List<T>> acts(Collection<UUID> findings, String table, String order, RowMapper<T> mapper) {
        var byFinding = new LinkedHashMap<UUID, List<T>>();
        database.sql("select * from %s where finding_id in (:ids) order by finding_id, %s".formatted(table, order))
                .param("ids", findings)
                .query((row, number) -> new Act<>(row.getObject("finding_id", UUID.class), mapper.mapRow(row, number)))
                .list()
                .forEach(act -> byFinding
                        .computeIfAbsent(act.findingId(), id -> new ArrayList<>())
                        .add(act.act()));
        return byFinding;
    }

    private static Classification classification(ResultSet row, int number) throws SQLException {
        var severity = row.getString("class");
        return new Classification(
                row.getInt("round"),
                severity == null ? null : FindingClass.valueOf(severity),
                row.getBoolean("criminal_sign"),
                row.getString("reason"),
                row.getString("classified_by"),
                instant(row, "classified_at"));
    }

    private static Response response(ResultSet row, int number) throws SQLException {
        return new Response(
                row.getInt("round"),
                Stance.valueOf(row.getString("stance")),
                row.getString("statement"),
                row.getString("measure"),
                row.getObject("measure_on", LocalDate.class),
                row.getString("responded_by"),
                instant(row, "responded_at"));
    }

    private static Silence silence(ResultSet row, int number) throws SQLException {
        return new Silence(row.getInt("round"), row.getObject("due_on", LocalDate.class), instant(row, "recorded_at"));
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        var due = row.getObject("measure_due", LocalDate.class);
        var measure = row.getString("measure");
        var owner = row.getString("owner");
        return new Decision(
                row.getInt("round"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reasons"),
                FindingRouting.Outcome.valueOf(row.getString("next")),
                due == null ? Optional.empty() : Optional.of(new Plan(measure, owner, due)),
                row.getString("decided_by"),
                instant(row, "decided_at"));
    }

    private static Rectification rectification(ResultSet row, int number) throws SQLException {
        return new Rectification(
                row.getInt("round"),
                row.getString("statement"),
                row.getString("reference"),
                row.getString("submitted_by"),
                instant(row, "submitted_at"));
    }

    private static Verification verification(ResultSet row, int number) throws SQLException {
        return new Verification(
                row.getInt("round"),
                row.getBoolean("accepted"),
                row.getString("reason"),
                row.getString("verified_by"),
                instant(row, "verified_at"));
    }

    private static Closure closure(ResultSet row, int number) throws SQLException {
        return new Closure(
                ClosingOutcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("reference"),
                row.getString("closed_by"),
                instant(row, "closed_at"));
    }
}
