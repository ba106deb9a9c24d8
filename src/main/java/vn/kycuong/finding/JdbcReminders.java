package vn.kycuong.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReminders {

    /** @param rung working days from the due date */
    record Reminder(String kind, int round, int rung, String state, LocalDate dueOn, Instant remindedAt) {}

    private final JdbcClient database;

    JdbcReminders(JdbcClient database) {
        this.database = database;
    }

    Set<Integer> rungs(UUID findingId, WatchedTerm term, int round) {
        return database.sql("""
                        select rung from finding_reminder
                         where finding_id = :finding and kind = :kind and round = :round
                        """)
                .param("finding", findingId)
                .param("kind", term.name())
                .param("round", round)
                .query(Integer.class)
                .set();
    }

    void add(UUID findingId, WatchedTerm term, int round, int rung, boolean skipped, LocalDate dueOn, Instant at) {
        database.sql("""
                        insert into finding_reminder (finding_id, kind, round, rung, state, due_on, reminded_at)
                        values (:finding, :kind, :round, :rung, :state, :dueOn, :at)
                        """)
                .param("finding", findingId)
                .param("kind", term.name())
                .param("round", round)
                .param("rung", rung)
                .param("state", skipped ? "SKIPPED" : "SENT")
                .param("dueOn", dueOn)
                .param("at", JdbcFindings.at(at))
                .update();
    }

    List<Reminder> of(UUID findingId) {
        return database.sql("""
                        select kind, round, rung, state, due_on, reminded_at
                          from finding_reminder
                         where finding_id = :finding
                         order by kind desc, round, rung
                        """)
                .param("finding", findingId)
                .query((row, number) -> new Reminder(
                        row.getString("kind"),
                        row.getInt("round"),
                        row.getInt("rung"),
                        row.getString("state"),
                        row.getObject("due_on", LocalDate.class),
                        JdbcFindingRows.instant(row, "reminded_at")))
                .list();
    }
}
