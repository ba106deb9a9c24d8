package vn.kycuong.proceeding;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTermReminders {

    private final JdbcClient database;

    JdbcTermReminders(JdbcClient database) {
        this.database = database;
    }

    /** Working days from the end of the term of which was reminded, or which were skipped. */
    Set<Integer> rungs(UUID deadline) {
        return database.sql("select rung from disciplinary_reminder where deadline_id = :deadline")
                .param("deadline", deadline)
                .query(Integer.class)
                .set();
    }

    void add(UUID caseId, UUID deadline, int rung, boolean skipped, Instant at) {
        database.sql("""
                        insert into disciplinary_reminder (deadline_id, case_id, rung, state, reminded_at)
                        values (:deadline, :case, :rung, :state, :at)
                        """)
                .param("deadline", deadline)
                .param("case", caseId)
                .param("rung", rung)
                .param("state", skipped ? "SKIPPED" : "SENT")
                .param("at", JdbcDisciplinaryCases.at(at))
                .update();
    }
}
