package vn.kycuong.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes deadlines and what happens to them. Every date that a deadline ever had is kept. */
@Repository
class JdbcDeadlineChanges {

    private final JdbcClient database;
    private final Clock clock;

    JdbcDeadlineChanges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void insert(Deadline deadline, int calendarVersion) {
        database.sql("""
                        insert into deadline (id, case_id, subject_id, kind, start_on, amount, day_kind, due_on,
                                              rule, mark, calendar_version, opened_at)
                        values (:id, :case, :subject, :kind, :start, :amount, :day, :due,
                                :rule, :mark, :version, :now)
                        """)
                .param("id", deadline.id())
                .param("case", deadline.caseId())
                .param("subject", deadline.subjectId())
                .param("kind", deadline.kind())
                .param("start", deadline.startOn())
                .param("amount", deadline.term().amount())
                .param("day", deadline.term().day().name())
                .param("due", deadline.dueOn())
                .param("rule", deadline.rule())
                .param("mark", deadline.mark())
                .param("version", calendarVersion)
                .param("now", now())
                .update();
    }

    void update(UUID id, Computation computation, String rule, int calendarVersion) {
        database.sql("""
                        update deadline
                           set amount = :amount, due_on = :due, rule = :rule, calendar_version = :version
                         where id = :id
                        """)
                .param("amount", computation.term().amount())
                .param("due", computation.due())
                .param("rule", rule)
                .param("version", calendarVersion)
                .param("id", id)
                .update();
    }

    void recordMove(Deadline deadline, LocalDate to, String cause, int calendarVersion) {
        database.sql("""
                        insert into deadline_move (deadline_id, number, from_on, to_on, cause, calendar_version, moved_at)
                        select :id, count(*) + 1, :from, :to, :cause, :version, :now
                          from deadline_move
                         where deadline_id = :id
                        """)
                .param("id", deadline.id())
                .param("from", deadline.dueOn())
                .param("to", to)
                .param("cause", cause)
                .param("version", calendarVersion)
                .param("now", now())
                .update();
    }

    void suspend(UUID caseId, LocalDate from) {
        database.sql("""
                        update deadline
                           set suspended_from = :from
                         where case_id = :case
                           and outcome = '' and suspended_from is null and due_on >= :from
                        """).param("case", caseId).param("from", from).update();
    }

    /** Turns what stands still into a span of days; a term that is taken up again before it stood still has none. */
    void resume(UUID caseId, LocalDate to) {
        database.sql("""
                        insert into deadline_suspension (deadline_id, from_on, to_on)
                        select id, suspended_from, :to
                          from deadline
                         where case_id = :case and outcome = '' and suspended_from <= :to
                        on conflict do nothing
                        """).param("case", caseId).param("to", to).update();
        database.sql("update deadline set suspended_from = null where case_id = :case and outcome = ''")
                .param("case", caseId)
                .update();
    }

    void close(UUID subjectId, String kind, String outcome) {
        database.sql("""
                        update deadline
                           set outcome = :outcome, closed_at = :now
                         where subject_id = :subject and kind = :kind and outcome = ''
                        """)
                .param("outcome", outcome)
                .param("now", now())
                .param("subject", subjectId)
                .param("kind", kind)
                .update();
    }

    void closeAll(UUID caseId, String outcome) {
        database.sql("""
                        update deadline
                           set outcome = :outcome, closed_at = :now
                         where case_id = :case and outcome = ''
                        """)
                .param("outcome", outcome)
                .param("now", now())
                .param("case", caseId)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
