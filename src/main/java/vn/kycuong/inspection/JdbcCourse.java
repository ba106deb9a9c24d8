package vn.kycuong.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Extensions, changes of the team and the cancellation: decisions that are added and never changed. */
@Repository
class JdbcCourse {

    private final JdbcClient database;

    JdbcCourse(JdbcClient database) {
        this.database = database;
    }

    List<Extension> extensions(UUID caseId) {
        return database.sql("""
                        select number, decision_number, reason, until_on, decided_at, decided_by
                          from extension
                         where case_id = :case
                         order by number
                        """)
                .param("case", caseId)
                .query((row, line) -> new Extension(
                        row.getInt("number"),
                        row.getString("decision_number"),
                        row.getString("reason"),
                        row.getObject("until_on", LocalDate.class),
                        instant(row.getObject("decided_at", OffsetDateTime.class)),
                        row.getString("decided_by")))
                .list();
    }

    void add(UUID caseId, Extension extension) {
        database.sql("""
                        insert into extension (case_id, number, decision_number, reason, until_on, decided_at, decided_by)
                        values (:case, :number, :decision, :reason, :until, :at, :by)
                        """)
                .param("case", caseId)
                .param("number", extension.number())
                .param("decision", extension.decisionNumber())
                .param("reason", extension.reason())
                .param("until", extension.until())
                .param("at", utc(extension.decidedAt()))
                .param("by", extension.decidedBy())
                .update();
    }

    List<TeamChange> teamChanges(UUID caseId) {
        return database.sql("""
                        select number, decision_number, reason, leaving, joining, head, decided_at, decided_by
                          from team_change
                         where case_id = :case
                         order by number
                        """)
                .param("case", caseId)
                .query((row, line) -> new TeamChange(
                        row.getInt("number"),
                        row.getString("decision_number"),
                        row.getString("reason"),
                        row.getString("leaving"),
                        row.getString("joining"),
                        row.getString("head"),
                        instant(row.getObject("decided_at", OffsetDateTime.class)),
                        row.getString("decided_by")))
                .list();
    }

    void add(UUID caseId, TeamChange change) {
        database.sql("""
                        insert into team_change (case_id, number, decision_number, reason, leaving, joining, head,
                                                 decided_at, decided_by)
                        values (:case, :number, :decision, :reason, :leaving, :joining, :head, :at, :by)
                        """)
                .param("case", caseId)
                .param("number", change.number())
                .param("decision", change.decisionNumber())
                .param("reason", change.reason())
                .param("leaving", change.leaving())
                .param("joining", change.joining())
                .param("head", change.head())
                .param("at", utc(change.decidedAt()))
                .param("by", change.decidedBy())
                .update();
    }

    Optional<Cancellation> cancellation(UUID caseId) {
        return database.sql("""
                        select ground, reference, reason, decision_number, sealed, cancelled_at, cancelled_by
                          from cancellation
                         where case_id = :case
                        """)
                .param("case", caseId)
                .query((row, line) -> new Cancellation(
                        CancellationGround.valueOf(row.getString("ground")),
                        row.getString("reference"),
                        row.getString("reason"),
                        row.getString("decision_number"),
                        row.getBoolean("sealed"),
                        instant(row.getObject("cancelled_at", OffsetDateTime.class)),
                        row.getString("cancelled_by")))
                .optional();
    }

    void add(UUID caseId, Cancellation cancellation) {
        database.sql("""
                        insert into cancellation (case_id, ground, reference, reason, decision_number, sealed,
                                                  cancelled_at, cancelled_by)
                        values (:case, :ground, :reference, :reason, :decision, :sealed, :at, :by)
                        """)
                .param("case", caseId)
                .param("ground", cancellation.ground().name())
                .param("reference", cancellation.reference())
                .param("reason", cancellation.reason())
                .param("decision", cancellation.decisionNumber())
                .param("sealed", cancellation.sealed())
                .param("at", utc(cancellation.cancelledAt()))
                .param("by", cancellation.cancelledBy())
                .update();
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
