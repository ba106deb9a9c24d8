package vn.kycuong.finding;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReminderLetters {

    /** @param text as it is kept */
    record Sent(UUID caseId, String text) {}

    private final JdbcClient database;

    JdbcReminderLetters(JdbcClient database) {
        this.database = database;
    }

    /** In the order of their numbers. */
    List<ReminderLetter> of(UUID findingId) {
        return database.sql("""
                        select number, content, sha256, written_at
                          from reminder_letter
                         where finding_id = :finding
                         order by number
                        """)
                .param("finding", findingId)
                .query((row, line) -> new ReminderLetter(
                        row.getInt("number"),
                        row.getString("content"),
                        row.getString("sha256"),
                        JdbcFindingRows.instant(row, "written_at")))
                .list();
    }

    void add(UUID findingId, ReminderLetter letter) {
        database.sql("""
                        insert into reminder_letter (finding_id, number, content, sha256, written_at)
                        values (:finding, :number, :content, :sha256, :at)
                        """)
                .param("finding", findingId)
                .param("number", letter.number())
                .param("content", letter.text())
                .param("sha256", letter.sha256())
                .param("at", JdbcFindings.at(letter.writtenAt()))
                .update();
    }

    /** Letters with this fingerprint, whoever asks; those of a sealed case are not there for anybody. */
    List<Sent> withFingerprint(String sha256) {
        return database.sql("""
                        select f.case_id, l.content as text
                          from reminder_letter l
                          join finding f on f.id = l.finding_id
                          join case_file c on c.id = f.case_id
                         where l.sha256 = :sha256 and not c.sealed
                        """).param("sha256", sha256).query(Sent.class).list();
    }
}
