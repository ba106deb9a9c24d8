package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSuspensions {

    private final JdbcClient database;

    JdbcSuspensions(JdbcClient database) {
        this.database = database;
    }

    List<Suspension> ofCase(UUID caseId) {
        return database.sql("""
                        select number, cause, decision_number, reason, from_on, until_on, resumed_on, decided_by
                          from suspension
                         where case_id = :case
                         order by number
                        """)
                .param("case", caseId)
                .query((row, line) -> new Suspension(
                        row.getInt("number"),
                        SuspensionCause.valueOf(row.getString("cause")),
                        row.getString("decision_number"),
                        row.getString("reason"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getObject("resumed_on", LocalDate.class),
                        row.getString("decided_by")))
                .list();
    }

    void add(UUID caseId, Suspension suspension) {
        database.sql("""
                        insert into suspension (case_id, number, cause, decision_number, reason, from_on, until_on,
                                                decided_by)
                        values (:case, :number, :cause, :decision, :reason, :from, :until, :by)
                        """)
                .param("case", caseId)
                .param("number", suspension.number())
                .param("cause", suspension.cause().name())
                .param("decision", suspension.decisionNumber())
                .param("reason", suspension.reason())
                .param("from", suspension.from())
                .param("until", suspension.until())
                .param("by", suspension.decidedBy())
                .update();
    }

    void update(UUID caseId, Suspension suspension) {
        database.sql("update suspension set resumed_on = :on where case_id = :case and number = :number")
                .param("on", suspension.resumedOn())
                .param("case", caseId)
                .param("number", suspension.number())
                .update();
    }
}
