package vn.kycuong.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecommendations {

    private final JdbcClient database;
    private final JdbcRecommendationEvidence evidence;

    JdbcRecommendations(JdbcClient database, JdbcRecommendationEvidence evidence) {
        this.database = database;
        this.evidence = evidence;
    }

    List<Recommendation> ofCase(UUID caseId) {
        return database.sql("""
                        select id, case_id, conclusion_id, number, text, due_on, overdue_on, closed_at, closed_by,
                               outcome, closing_reason
                          from recommendation
                         where case_id = :case
                         order by number
                        """)
                .param("case", caseId)
                .query((row, line) -> recommendation(row))
                .list();
    }

    /** Whose due date has passed by the calendar, and which nobody has flagged yet. */
    List<Recommendation> lateBy(LocalDate today) {
        return database.sql("""
                        select id, case_id, conclusion_id, number, text, due_on, overdue_on, closed_at, closed_by,
                               outcome, closing_reason
                          from recommendation
                         where closed_at is null and overdue_on is null and due_on < :today
                         order by due_on, case_id, number
                        """)
                .param("today", today)
                .query((row, line) -> recommendation(row))
                .list();
    }

    void add(Recommendation recommendation) {
        database.sql("""
                        insert into recommendation (id, case_id, conclusion_id, number, text, due_on)
                        values (:id, :case, :conclusion, :number, :text, :due)
                        """)
                .param("id", recommendation.id())
                .param("case", recommendation.caseId())
                .param("conclusion", recommendation.conclusion())
                .param("number", recommendation.number())
                .param("text", recommendation.text())
                .param("due", recommendation.dueOn())
                .update();
    }

    void update(Recommendation recommendation) {
        var closure = recommendation.closure();
        database.sql("""
                        update recommendation
                           set overdue_on = :overdue, closed_at = :at, closed_by = :by, outcome = :outcome,
                               closing_reason = :reason
                         where id = :id
                        """)
                .param("id", recommendation.id())
                .param("overdue", recommendation.overdueOn())
                .param("at", closure == null ? null : OffsetDateTime.ofInstant(closure.at(), ZoneOffset.UTC))
                .param("by", closure == null ? "" : closure.by())
                .param("outcome", closure == null ? "" : closure.outcome().name())
                .param("reason", closure == null ? "" : closure.reason())
                .update();
    }

    private Recommendation recommendation(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Recommendation(
                id,
                row.getObject("case_id", UUID.class),
                row.getObject("conclusion_id", UUID.class),
                row.getInt("number"),
                row.getString("text"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("overdue_on", LocalDate.class),
                evidence.of(id),
                closure(row));
    }

    private static Recommendation.@Nullable Closure closure(ResultSet row) throws SQLException {
        var at = row.getObject("closed_at", OffsetDateTime.class);
        if (at == null) {
            return null;
        }
        return new Recommendation.Closure(
                RecommendationOutcome.valueOf(row.getString("outcome")),
                row.getString("closing_reason"),
                instant(at),
                row.getString("closed_by"));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
