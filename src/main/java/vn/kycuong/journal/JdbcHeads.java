package vn.kycuong.journal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

/** The heads of all chains, and those of them that went into the last daily anchor. */
@Repository
class JdbcHeads {

    record Head(UUID caseId, long sequence, String hash) {

        byte[] leaf() {
            return AnchoredHead.leaf(caseId, sequence, hash);
        }
    }

    /** The anchor that was published last, and the heads that are kept of it. */
    record LastAnchor(long sequence, Map<String, Object> told, String seed, int leaves, List<Head> heads) {

        HeadsTree tree() {
            var hashes = heads.stream().map(Head::leaf).toList();
            return isFilledUp() ? HeadsTree.filledUp(hashes, seed, leaves) : HeadsTree.alone(hashes);
        }

        boolean isFilledUp() {
            return leaves > 0;
        }
    }

    private record Row(
            Head head, long anchor, String told, @Nullable String seed, int leaves) {}

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
    List<byte[]> keptLeaves() {
        return database
                .sql("select case_id, sequence, hash from anchored_head order by case_id")
                .query(Head.class)
                .list()
                .stream()
                .map(Head::leaf)
                .toList();
    }

    void filledUp(long anchor, String seed, int leaves) {
        database.sql("insert into daily_anchor (sequence, seed, leaves) values (:sequence, :seed, :leaves)")
                .param("sequence", anchor)
                .param("seed", seed)
                .param("leaves", leaves)
                .update();
    }

    /** In one statement: another anchor may be published at any moment. */
    Optional<LastAnchor> last() {
        var rows = database.sql("""
                        select head.case_id, head.sequence, head.hash, last.sequence as anchor, last.data,
                               filling.seed, coalesce(filling.leaves, 0) as leaves
                          from anchored_head head
                         cross join (select sequence, data
                                       from journal_entry
                                      where case_id = :heads
                                      order by sequence desc
                                      limit 1) last
                          left join daily_anchor filling on filling.sequence = last.sequence
                         order by head.case_id
                        """)
                .param("heads", SystemCase.HEADS)
                .query((row, number) -> new Row(
                        new Head(row.getObject("case_id", UUID.class), row.getLong("sequence"), row.getString("hash")),
                        row.getLong("anchor"),
                        row.getString("data"),
                        row.getString("seed"),
                        row.getInt("leaves")))
                .list();
        return rows.stream()
                .findFirst()
                .map(any -> new LastAnchor(
                        any.anchor(),
                        Canonical.values(any.told()),
                        Objects.requireNonNullElse(any.seed(), ""),
                        any.leaves(),
                        rows.stream().map(Row::head).toList()));
    }

    /** Heads, kept or anchored, whose entry is not there: cut off, or replaced by a chain that holds in itself. */
    List<Break> headsWithoutEntry() {
        return database.sql("""
                        select head.case_id, head.sequence, e.hash is not null as rewritten
                          from (select case_id, sequence, hash from anchored_head
                                union
                                select case_id, sequence, hash from journal_head) head
                          left join journal_entry e on e.case_id = head.case_id and e.sequence = head.sequence
                         where e.hash is distinct from head.hash
                         order by head.case_id, head.sequence
                         limit 1000
                        """)
                .query((row, number) -> new Break(
                        row.getObject("case_id", UUID.class),
                        row.getLong("sequence"),
                        row.getBoolean("rewritten") ? Fault.REWRITTEN : Fault.TAIL_MISSING))
                .list();
    }

    /** Sealed cases on whose list the official does not stand. */
    Set<UUID> casesHiddenFrom(String official) {
        return database.sql("""
                        select id
                          from case_file
                         where sealed and not exists (select 1
                                                        from secrecy_list
                                                       where case_id = id and secrecy_list.official = :official)
                        """).param("official", official).query(UUID.class).set();
    }
}
