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

    private static final String WAITING = """
            select event_id, type, audience, subject, sequence, parked_at, parked_reason,
                   (select count(*)
                      from announcement other
                     where other.case_id = a.case_id and other.sent_at is null and other.parked_at is null) as behind
              from announcement a
             where parked_at is not null and sent_at is null
            """;

    private final JdbcClient database;

    JdbcOutbox(JdbcClient database) {
        this.database = database;
    }

    /**
     * What can leave now, in order. By position is safe although positions of open transactions may appear late: two
     * transactions of one case never overlap. A parked or held record keeps back what follows in its case.
     *
     * @param except what has left and is not marked yet
     */
    List<Outgoing> unsent(int limit, Collection<UUID> except) {
        return database.sql("""
                        select *
                          from announcement a
                         where sent_at is null and not held and parked_at is null
                           and event_id <> all(:except)
                           and not exists (select 1
                                             from announcement before
                                            where before.case_id = a.case_id
                                              and before.sent_at is null
                                              and (before.held or before.parked_at is not null))
                         order by position
                         limit :limit
                        """)
                .param("limit", limit)
                .param("except", except.toArray(UUID[]::new))
                .query((row, number) -> outgoing(row))
                .list();
    }

    /** @return ids of those that had not been marked before */
    Set<UUID> mark(Collection<UUID> events, Instant now) {
        return new HashSet<>(database.sql("""
                        update announcement
                           set sent_at = :now
                         where event_id = any(:events) and sent_at is null
                        returning event_id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("events", events.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    void park(UUID event, Instant now, String reason) {
        database.sql("""
                        update announcement
                           set parked_at = :now, parked_reason = :reason
                         where event_id = :event and sent_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("event", event)
                .update();
    }

    List<ParkedRecord> parked() {
        return database.sql("""
                        select event_id, type, audience, subject, sequence, parked_at, parked_reason
                          from announcement
                         where parked_at is not null and sent_at is null
                         order by parked_at, event_id
                        """).query((row, number) -> parked(row)).list();
    }

    /** With how many records of the same case wait because of each. */
    List<RepairQueries.Waiting> waiting(int offset, int limit) {
        return database.sql(WAITING + " order by parked_at, event_id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new RepairQueries.Waiting(parked(row), row.getLong("behind")))
                .list();
    }

    Optional<RepairQueries.Waiting> waiting(UUID event) {
        return database.sql(WAITING + " and event_id = :event")
                .param("event", event)
                .query((row, number) -> new RepairQueries.Waiting(parked(row), row.getLong("behind")))
                .optional();
    }

    long countParked() {
        return database.sql("select count(*) from announcement where parked_at is not null and sent_at is null")
                .query(Long.class)
                .single();
    }

    /** @return whether there was such a parked record */
    boolean unpark(UUID event, boolean withheld) {
        return database.sql("""
                        update announcement
                           set parked_at = null, parked_reason = null, withheld = :withheld
                         where event_id = :event and parked_at is not null and sent_at is null
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
