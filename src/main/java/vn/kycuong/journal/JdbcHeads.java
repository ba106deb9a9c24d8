package vn.kycuong.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

/** The heads of all chains, and those of them that went into the last daily anchor. */
@Repository
class JdbcHeads {

    private final JdbcClient database;

    JdbcHeads(JdbcClient database) {
        this.database = database;
    }

    void keepForAnchor() {
        database.sql("""
                        insert into anchored_head (case_id, sequence, hash)
                        select case_id, sequence, hash from journal_head
                        on conflict (case_id) do update set sequence = excluded.sequence, hash = excluded.hash
                        """).update();
    }

    /** Leaves of the daily anchor: one per case, in the order of their ids. */
    List<byte[]> anchoredLeaves() {
        return database.sql("select case_id, sequence, hash from anchored_head order by case_id")
                .query((row, number) -> MerkleTree.leaf("%s/%d/%s"
                        .formatted(
                                row.getObject("case_id", UUID.class), row.getLong("sequence"), row.getString("hash"))))
                .list();
    }

    /** A head without its entry: what came after the last entry that is left was deleted. */
    Optional<Break> headWithoutEntry() {
        return database.sql("""
                        select head.case_id, head.sequence
                          from (select case_id, sequence, hash from anchored_head
                                union all
                                select case_id, sequence, hash from journal_head) head
                         where not exists (select 1
                                             from journal_entry e
                                            where e.case_id = head.case_id
                                              and e.sequence = head.sequence
                                              and e.hash = head.hash)
                         order by head.case_id, head.sequence
                         limit 1
                        """)
                .query((row, number) ->
                        new Break(row.getObject("case_id", UUID.class), row.getLong("sequence"), Fault.TAIL_MISSING))
                .optional();
    }
}
