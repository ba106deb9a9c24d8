package vn.kycuong.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcJournal {

    /** The last link of the chain of a case. */
    record Head(long sequence, String hash) {}

    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient database;
    private final JdbcTemplate cursor;

    JdbcJournal(JdbcClient database, JdbcTemplate template) {
        this.database = database;
        this.cursor = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        cursor.setFetchSize(ROWS_AT_ONCE);
    }

    /** The case must be locked. */
    Head head(UUID caseId) {
        return database.sql("select sequence, hash from journal_head where case_id = :case")
                .param("case", caseId)
                .query(Head.class)
                .optional()
                .orElse(new Head(0, Entry.BEGINNING));
    }

    void append(Entry entry) {
        database.sql("""
                        with entry as (
                            insert into journal_entry (case_id, sequence, type, happened_at, actor, data, previous_hash, hash)
                            values (:case, :sequence, :type, :happenedAt, :actor, :data, :previous, :hash)
                        )
                        insert into journal_head (case_id, sequence, hash)
                        values (:case, :sequence, :hash)
                        on conflict (case_id) do update set sequence = excluded.sequence, hash = excluded.hash
                        """)
                .param("case", entry.caseId())
                .param("sequence", entry.sequence())
                .param("type", entry.type())
                .param("happenedAt", at(entry.happenedAt()))
                .param("actor", entry.actor())
                .param("data", entry.text())
                .param("previous", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }

    List<Entry> ofCase(UUID caseId) {
        return database.sql("select * from journal_entry where case_id = :case order by sequence")
                .param("case", caseId)
                .query((row, number) -> entry(row))
                .list();
    }

    Optional<Entry> last(UUID caseId) {
        return database.sql("select * from journal_entry where case_id = :case order by sequence desc limit 1")
                .param("case", caseId)
                .query((row, number) -> entry(row))
                .optional();
    }

    /** The latest first. */
    List<Entry> latest(UUID caseId, int offset, int limit) {
        return database.sql("""
                        select *
                          from journal_entry
                         where case_id = :case
                         order by sequence desc
                         limit :limit offset :offset
                        """)
                .param("case", caseId)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> entry(row))
                .list();
    }

    /** All entries by case and sequence, a thousand in memory at a time. */
    void each(Consumer<Entry> visitor) {
        cursor.query("select * from journal_entry order by case_id, sequence", row -> {
            visitor.accept(entry(row));
        });
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("case_id", UUID.class),
                row.getLong("sequence"),
                row.getString("type"),
                instant(row, "happened_at"),
                row.getString("actor"),
                row.getString("data"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
