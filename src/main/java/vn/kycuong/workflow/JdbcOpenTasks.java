package vn.kycuong.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Actor;

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

    /** Id of the task of the engine. */
    Optional<UUID> find(UUID subject, String step) {
        return database.sql("select id from open_task where subject_id = :subject and step = :step")
                .param("subject", subject)
                .param("step", step)
                .query(UUID.class)
                .optional();
    }

    void remove(UUID id) {
        database.sql("delete from open_task where id = :id").param("id", id).update();
    }

    /**
     * What may be for the asker; the caller checks each.
     *
     * @param anywhere those of the steps that the asker may do in a case without having a part in it
     */
    List<OpenTask> ofSteps(Collection<String> steps, Collection<String> anywhere, Actor asker) {
        return database.sql("""
                        select case_id, subject_id, step, created_at as since
                          from open_task
                         where (step = any (:anywhere)
                                or (step = any (:steps)
                                    and (case_id in (select p.case_id from case_party p where p.official = :me)
                                         or case_id in (select p.case_id from disciplinary_party p where p.official = :me)
                                         or case_id in (select i.case_id from inspection i where i.unit = any (:units))
                                         or case_id in (select d.case_id from disciplinary_case d where d.unit = any (:units)))))
                           and not exists (select 1 from disciplinary_deferral r
                                            where r.case_id = open_task.case_id and r.ended_on is null)
                         order by created_at, case_id, subject_id, step
                        """)
                .param("steps", steps.toArray(String[]::new))
                .param("anywhere", anywhere.toArray(String[]::new))
                .param("me", asker.official())
                .param("units", asker.unitsHeaded().toArray(String[]::new))
                .query(JdbcOpenTasks::read)
                .list();
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

    /** In the order of their age. */
    List<OpenTask> ofSubjects(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : database.sql("""
                                select case_id, subject_id, step, created_at as since
                                  from open_task
                                 where subject_id = any (:subjects)
                                 order by created_at, subject_id, step
                                """)
                        .param("subjects", subjects.toArray(UUID[]::new))
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
