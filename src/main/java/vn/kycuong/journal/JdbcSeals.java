package vn.kycuong.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

@Repository
class JdbcSeals {

    /** A commitment that no anchor carries yet. */
    record Waiting(UUID caseId, String leaf) {}

    private final JdbcClient database;

    JdbcSeals(JdbcClient database) {
        this.database = database;
    }

    void add(UUID caseId, Instant now, String salt, String commitment, String leaf) {
        database.sql("""
                        insert into seal_commitment (case_id, committed_at, salt, commitment, leaf)
                        values (:case, :now, :salt, :commitment, :leaf)
                        """)
                .param("case", caseId)
                .param("now", JdbcJournal.at(now))
                .param("salt", salt)
                .param("commitment", commitment)
                .param("leaf", leaf)
                .update();
    }

    List<Waiting> waiting(int limit) {
        return database.sql("""
                        select case_id, leaf
                          from seal_commitment
                         where anchored_at is null
                         order by committed_at, case_id
                         limit :limit
                        """).param("limit", limit).query(Waiting.class).list();
    }

    void anchored(UUID caseId, Instant at, UUID event, int index, List<String> path, String root) {
        database.sql("""
                        update seal_commitment
                           set anchored_at = :at, anchor_event = :event, leaf_index = :index, path = :path, root = :root
                         where case_id = :case
                        """)
                .param("at", JdbcJournal.at(at))
                .param("event", event)
                .param("index", index)
                .param("path", path.toArray(String[]::new))
                .param("root", root)
                .param("case", caseId)
                .update();
    }

    Optional<Reveal> reveal(UUID caseId) {
        return database.sql("select * from seal_commitment where case_id = :case and anchored_at is not null")
                .param("case", caseId)
                .query((row, number) -> reveal(row))
                .optional();
    }

    /** Root that the anchor with this event carried. Leadership is told of each anchor once, so both count alike. */
    Optional<String> rootOf(UUID event) {
        return database.sql("""
                        select e.data
                          from announcement a
                          join journal_entry e on e.case_id = a.case_id and e.sequence = a.sequence
                         where a.event_id = :event and a.case_id = :seals
                        """)
                .param("event", event)
                .param("seals", SystemCase.SEALS)
                .query(String.class)
                .optional()
                .map(data -> String.valueOf(Canonical.values(data).get("root")));
    }

    /** Commitments that no longer lead to their root. */
    List<Break> thatDoNotHold() {
        return database
                .sql("select * from seal_commitment where anchored_at is not null order by case_id")
                .query((row, number) -> reveal(row).holds()
                        ? Optional.<Break>empty()
                        : Optional.of(new Break(row.getObject("case_id", UUID.class), 0, Fault.COMMITMENT_DIFFERS)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Reveal reveal(ResultSet row) throws SQLException {
        return new Reveal(
                row.getString("salt"),
                row.getString("commitment"),
                row.getString("leaf"),
                row.getInt("leaf_index"),
                List.of((String[]) row.getArray("path").getArray()),
                row.getString("root"),
                JdbcJournal.instant(row, "anchored_at"),
                row.getObject("anchor_event", UUID.class));
    }
}
