package vn.kycuong.serving;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcServiceReminders {

    private final JdbcClient database;

    JdbcServiceReminders(JdbcClient database) {
        this.database = database;
    }

    /** Working days from the last day in time of which was reminded, or which were skipped. */
    Set<Integer> rungs(ServedPaper paper) {
        return of(paper, """
                select rung from service_reminder where case_id = :case and kind = :kind and number = :number
                """).query(Integer.class).set();
    }

    void add(ServedPaper paper, int rung, boolean skipped, LocalDate on) {
        of(paper, """
                insert into service_reminder (case_id, kind, number, rung, state, reminded_on)
                values (:case, :kind, :number, :rung, :state, :on)
                """)
                .param("rung", rung)
                .param("state", skipped ? "SKIPPED" : "SENT")
                .param("on", on)
                .update();
    }

    private JdbcClient.StatementSpec of(ServedPaper paper, String sql) {
        return database.sql(sql)
                .param("case", paper.caseId())
                .param("kind", paper.id().kind().name())
                .param("number", paper.id().number());
    }
}
