package vn.kycuong.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenTasks {

    private final JdbcClient database;

    JdbcOpenTasks(JdbcClient database) {
        this.database = database;
    }

    /** Whoever acts: the next step may belong to somebody who may see the case while the one who moved it may not. */
    void add(UUID id, OpenTask task) {
        database.sql("call add_open_task(:id, :caseId, :subjectId, :step, :since)")
                .param("id", id)
                .param("caseId", task.caseId())
                .param("subjectId", task.subjectId())
                .param("step", task.step())
                .param("since", OffsetDateTime.ofInstant(task.since(), ZoneOffset.UTC))
                .update();
    }

    /** Id of the task of the engine. */
    Optional<UUID> find(UUID subject, String step) {
        return database.sql("select id from open_task where subject_id = :subject and step = :step")
                .param("subject", subject)
                .param("step", step)
                .query(UUID.class)
                .optional();
    }

    /** Whoever acts, too. */
    void remove(UUID id) {
        database.sql("call remove_open_task(:id)").param("id", id).update();
    }

    List<OpenTask> ofCase(UUID caseId) {
        return database.sql("""
                        select case_id, subject_id, step, created_at as since
                          from open_task
                         where case_id = :caseId
                           and not exists (select 1 from disciplinary_deferral r
                                            where r.case_id = open_task.case_id and r.ended_on is null)
                         order by created_at, subject_id, step
                        """)
                .param("caseId", caseId)
                .query(JdbcOpenTasks::read)
                .list();
    }

    static OpenTask read(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getObject("case_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("step"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
