package vn.kycuong.inspection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plan and order after a conclusion, and the closing of the case. */
@Repository
class JdbcImplementation {

    private final JdbcClient database;

    JdbcImplementation(JdbcClient database) {
        this.database = database;
    }

    Optional<ImplementationPlan> plan(UUID caseId) {
        return database.sql("""
                        select text, postponed, sha256, submitted_at, submitted_by
                          from implementation_plan
                         where case_id = :case
                        """)
                .param("case", caseId)
                .query((row, line) -> new ImplementationPlan(
                        row.getString("text"),
                        row.getString("postponed"),
                        row.getString("sha256"),
                        instant(row.getObject("submitted_at", OffsetDateTime.class)),
                        row.getString("submitted_by")))
                .optional();
    }

    void add(UUID caseId, ImplementationPlan plan) {
        database.sql("""
                        insert into implementation_plan (case_id, text, postponed, sha256, submitted_at, submitted_by)
                        values (:case, :text, :postponed, :sha256, :at, :by)
                        """)
                .param("case", caseId)
                .param("text", plan.text())
                .param("postponed", plan.postponed())
                .param("sha256", plan.sha256())
                .param("at", utc(plan.submittedAt()))
                .param("by", plan.submittedBy())
                .update();
    }

    Optional<ImplementationOrder> order(UUID caseId) {
        return database.sql("""
                        select number, text, monitor, sha256, ordered_at, ordered_by
                          from implementation_order
                         where case_id = :case
                        """)
                .param("case", caseId)
                .query((row, line) -> new ImplementationOrder(
                        row.getString("number"),
                        row.getString("text"),
                        row.getString("monitor"),
                        row.getString("sha256"),
                        instant(row.getObject("ordered_at", OffsetDateTime.class)),
                        row.getString("ordered_by")))
                .optional();
    }

    void add(UUID caseId, ImplementationOrder order) {
        database.sql("""
                        insert into implementation_order (case_id, number, text, monitor, sha256, ordered_at, ordered_by)
                        values (:case, :number, :text, :monitor, :sha256, :at, :by)
                        """)
                .param("case", caseId)
                .param("number", order.number())
                .param("text", order.text())
                .param("monitor", order.monitor())
                .param("sha256", order.sha256())
                .param("at", utc(order.orderedAt()))
                .param("by", order.orderedBy())
                .update();
    }

    Optional<Closing> closing(UUID caseId) {
        return database.sql("""
                        select outcome, lessons, retention_class, closed_at, closed_by
                          from closing
                         where case_id = :case
                        """)
                .param("case", caseId)
                .query((row, line) -> new Closing(
                        InspectionOutcome.valueOf(row.getString("outcome")),
                        row.getString("lessons"),
                        RetentionClass.valueOf(row.getString("retention_class")),
                        instant(row.getObject("closed_at", OffsetDateTime.class)),
                        row.getString("closed_by")))
                .optional();
    }

    void add(UUID caseId, Closing closing) {
        database.sql("""
                        insert into closing (case_id, outcome, lessons, retention_class, closed_at, closed_by)
                        values (:case, :outcome, :lessons, :retention, :at, :by)
                        """)
                .param("case", caseId)
                .param("outcome", closing.outcome().name())
                .param("lessons", closing.lessons())
                .param("retention", closing.retention().name())
                .param("at", utc(closing.closedAt()))
                .param("by", closing.closedBy())
                .update();
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
