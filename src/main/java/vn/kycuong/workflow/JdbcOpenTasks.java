package vn.kycuong.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenTasks {

    private final JdbcClient database;

    JdbcOpenTasks(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, OpenTask task) {
        database.sql("""
                        insert into open_task (id, case_id, subject_id, step, created_at)
                        values (:id, :caseId, :subjectId, :step, :since)
                        """)
                .param("id", id)
                .param("caseId", task.caseId())
                .param("subjectId", task.subjectId())
                .param("step", task.step())
                .param("since", OffsetDateTime.ofInstant(task.since(), ZoneOffset.UTC))
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from open_task where id = :id").param("id", id).update();
    }

    List<OpenTask> ofSteps(Collection<String> steps) {
        return database.sql("""
                        select case_id, subject_id, step, created_at as since
                          from open_task
                         where step = any (:steps)
                         order by created_at, case_id, subject_id, step
                        """)
                .param("steps", steps.toArray(String[]::new))
                .query(JdbcOpenTasks::read)
                .list();
    }

    List<OpenTask> ofCase(UUID caseId) {
        return database.sql("""
                        select case_id, subject_id, step, created_at as since
                          from open_task
                         where case_id = :caseId
                         order by created_at, subject_id, step
                        """)
                .param("caseId", caseId)
                .query(JdbcOpenTasks::read)
                .list();
    }

    private static OpenTask read(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getObject("case_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("step"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
