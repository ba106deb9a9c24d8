package vn.kycuong.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Working papers of the team: answers, diary, measures. Rows are only ever added. */
@Repository
class JdbcFieldwork {

    private final JdbcClient database;

    JdbcFieldwork(JdbcClient database) {
        this.database = database;
    }

    void add(UUID caseId, ItemAnswer answer) {
        database.sql("""
                        insert into checklist_answer (case_id, item, revision, answer, note, answered_at, answered_by)
                        values (:id, :item, :revision, :answer, :note, :at, :by)
                        """)
                .param("id", caseId)
                .param("item", answer.item())
                .param("revision", answer.revision())
                .param("answer", answer.answer().name())
                .param("note", answer.note())
                .param("at", utc(answer.answeredAt()))
                .param("by", answer.answeredBy())
                .update();
    }

    Optional<ItemAnswer> answer(UUID caseId, String item) {
        return answers(caseId).stream()
                .filter(answer -> answer.item().equals(item))
                .findFirst();
    }

    List<ItemAnswer> answers(UUID caseId) {
        return database.sql("""
                        select distinct on (item) item, revision, answer, note, answered_at, answered_by
                          from checklist_answer
                         where case_id = :id
                         order by item, revision desc
                        """)
                .param("id", caseId)
                .query((row, line) -> new ItemAnswer(
                        row.getString("item"),
                        row.getInt("revision"),
                        Answer.valueOf(row.getString("answer")),
                        row.getString("note"),
                        instant(row, "answered_at"),
                        row.getString("answered_by")))
                .list();
    }

    void add(UUID caseId, DiaryEntry entry) {
        database.sql("""
                        insert into diary_entry (case_id, number, on_day, content, written_at, written_by)
                        values (:id, :number, :on, :content, :at, :by)
                        """)
                .param("id", caseId)
                .param("number", entry.number())
                .param("on", entry.on())
                .param("content", entry.text())
                .param("at", utc(entry.writtenAt()))
                .param("by", entry.writtenBy())
                .update();
    }

    List<DiaryEntry> diary(UUID caseId) {
        return database.sql("""
                        select number, on_day, content, written_at, written_by
                          from diary_entry
                         where case_id = :id
                         order by number
                        """)
                .param("id", caseId)
                .query((row, line) -> new DiaryEntry(
                        row.getInt("number"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("content"),
                        instant(row, "written_at"),
                        row.getString("written_by")))
                .list();
    }

    void add(UUID caseId, Measure measure) {
        database.sql("""
                        insert into measure (case_id, number, kind, content, applied_at, applied_by)
                        values (:id, :number, :kind, :content, :at, :by)
                        """)
                .param("id", caseId)
                .param("number", measure.number())
                .param("kind", measure.kind().name())
                .param("content", measure.text())
                .param("at", utc(measure.appliedAt()))
                .param("by", measure.appliedBy())
                .update();
    }

    List<Measure> measures(UUID caseId) {
        return database.sql("""
                        select number, kind, content, applied_at, applied_by
                          from measure
                         where case_id = :id
                         order by number
                        """)
                .param("id", caseId)
                .query((row, line) -> new Measure(
                        row.getInt("number"),
                        MeasureKind.valueOf(row.getString("kind")),
                        row.getString("content"),
                        instant(row, "applied_at"),
                        row.getString("applied_by")))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
