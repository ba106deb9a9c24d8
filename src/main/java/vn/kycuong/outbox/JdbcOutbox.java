package vn.kycuong.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.journal.Audience;

@Repository
class JdbcOutbox {

    private static final String PARKED = """
            select event_id, type, audience, subject, sequence, w.parked_at, w.parked_reason,
                   (select count(*)
                      from unsent_announcement other
                     where other.case_id = w.case_id and other.parked_at is null) as behind
              from unsent_announcement w
              join announcement a on a.position = w.position
             where w.parked_at is not null
            """;

    private final JdbcClient database;

    JdbcOutbox(JdbcClient database) {
        this.database = database;
    }

    /**
     * What can leave now, in order. By position is safe although positions of open transactions may appear late: two
     * transactions of one case never overlap. A parked or held record keeps back what follows in its case.
     *
     * @param except positions of what has left and is not marked yet
     */
    List<Outgoing> unsent(int limit, Collection<Long> except) {
        // Chosen first, and then looked up one by one: otherwise a plan for any number of rows may read all cases to
        // tell
        // which announcements there are.
        return database.sql("""
                        select a.*
                          from (select w.position
                                  from unsent_announcement w
                                 where w.parked_at is null
                                   and not exists (select 1
                                                     from unnest(:except) as gone (position)
                                                    where gone.position = w.position)
                                   and not exists (select 1
                                                     from unsent_announcement before
                                                    where before.case_id = w.case_id and before.parked_at is not null)
                                   and not exists (select 1
                                                     from announcement before
                                                    where before.case_id = w.case_id and before.held)
                                 order by w.position
                                 limit :limit) next
                         cross join lateral (select * from announcement told where told.position = next.position offset 0) a
                         order by next.position
                        """)
                .param("limit", limit)
                .param("except", except.toArray(Long[]::new))
                .query((row, number) -> outgoing(row))
                .list();
    }

    /** @return positions of those that had not been marked before */
    Set<Long> mark(Collection<Long> positions, Instant now) {
        return new HashSet<>(database.sql("""
                        with gone as (
                            delete from unsent_announcement where position = any(:positions) returning position
                        )
                        insert into sent_announcement (position, sent_at)
                        select position, :now from gone order by position
                        returning position
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("positions", positions.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    void park(UUID event, Instant now, String reason) {
        database.sql("""
                        update unsent_announcement w
                           set parked_at = :now, parked_reason = :reason
                          from announcement a
                         where a.position = w.position and a.event_id = :event
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("event", event)
                .update();
    }

    List<ParkedRecord> parked() {
        return database.sql(PARKED + " order by w.parked_at, event_id")
                .query((row, number) -> parked(row))
                .list();
    }

    /** With how many records of the same case wait because of each. */
    List<RepairQueries.Waiting> waiting(int offset, int limit) {
        return database.sql(PARKED + " order by w.parked_at, event_id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new RepairQueries.Waiting(parked(row), row.getLong("behind")))
                .list();
    }

    Optional<RepairQueries.Waiting> waiting(UUID event) {
        return database.sql(PARKED + " and event_id = :event")
                .param("event", event)
                .query((row, number) -> new RepairQueries.Waiting(parked(row), row.getLong("behind")))
                .optional();
    }

    long countParked() {
        return database.sql("select count(*) from unsent_announcement where parked_at is not null")
                .query(Long.class)
                .single();
    }

    /** @return whether there was such a parked record */
    boolean unpark(UUID event, boolean withheld) {
        return database.sql("""
                        with again as (
                            update unsent_announcement w
                               set parked_at = null, parked_reason = null
                              from announcement a
                             where a.position = w.position and a.event_id = :event and w.parked_at is not null
                            returning w.position
                        )
                        update announcement a
                           set withheld = :withheld
                          from again
                         where a.position = again.position
                        """)
                        .param("withheld", withheld)
                        .param("event", event)
                        .update()
                == 1;
    }

    private static ParkedRecord parked(ResultSet row) throws SQLException {
        return new ParkedRecord(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                Audience.valueOf(row.getString("audience")),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                row.getString("parked_reason"));
    }

    static Outgoing outgoing(ResultSet row) throws SQLException {
        return new Outgoing(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getObject("case_id", UUID.class),
                Audience.valueOf(row.getString("audience")),
                row.getString("unit"),
                List.of((String[]) row.getArray("recipients").getArray()),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getString("payload"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"),
                row.getBoolean("withheld"));
    }
}
