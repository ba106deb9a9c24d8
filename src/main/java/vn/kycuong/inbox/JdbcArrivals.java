package vn.kycuong.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which commands were answered, and those that were refused and wait for somebody. */
@Repository
class JdbcArrivals {

    private static final String OPEN = """
            select id, source, command_id, type, reason, rejected_at
              from rejected_command
             where settled_at is null
            """;

    private final JdbcClient database;

    JdbcArrivals(JdbcClient database) {
        this.database = database;
    }

    boolean isNew(Arrival arrival, Instant now) {
        return database.sql("""
                                insert into arrived_command (source, command_id, arrived_at)
                                values (:source, :id, :now)
                                on conflict do nothing
                                """)
                        .param("source", arrival.source())
                        .param("id", arrival.id())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** @param value null when it is too large to be kept */
    void reject(UUID id, Arrival arrival, byte @Nullable [] value, String reason, Instant now) {
        database.sql("""
                        insert into rejected_command (id, source, command_id, type, identified, reason, value, rejected_at)
                        values (:id, :source, :command, :type, :identified, :reason, :value, :now)
                        """)
                .param("id", id)
                .param("source", arrival.source())
                .param("command", arrival.id())
                .param("type", arrival.type())
                .param("identified", arrival.identified())
                .param("reason", reason)
                .param("value", value, Types.BINARY)
                .param("now", at(now))
                .update();
    }

    List<RejectedCommandQueries.Rejected> open(int offset, int limit) {
        return database.sql(OPEN + " order by rejected_at, id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> rejected(row))
                .list();
    }

    Optional<RejectedCommandQueries.Rejected> open(UUID id) {
        return database.sql(OPEN + " and id = :id")
                .param("id", id)
                .query((row, number) -> rejected(row))
                .optional();
    }

    long countOpen() {
        return database.sql("select count(*) from rejected_command where settled_at is null")
                .query(Long.class)
                .single();
    }

    /** Nobody else settles it before this transaction ends. */
    Optional<Arrival> lockOpen(UUID id) {
        return database.sql("select * from rejected_command where id = :id and settled_at is null for update")
                .param("id", id)
                .query((row, number) -> arrival(row))
                .optional();
    }

    void settle(UUID id, String outcome, String by, Instant now) {
        database.sql("""
                        update rejected_command
                           set settled_at = :now, settled_by = :by, outcome = :outcome
                         where id = :id
                        """)
                .param("now", at(now))
                .param("by", by)
                .param("outcome", outcome)
                .param("id", id)
                .update();
    }

    private static RejectedCommandQueries.Rejected rejected(ResultSet row) throws SQLException {
        return new RejectedCommandQueries.Rejected(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("command_id"),
                row.getString("type"),
                row.getString("reason"),
                row.getObject("rejected_at", OffsetDateTime.class).toInstant());
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getString("source"),
                row.getString("command_id"),
                row.getString("type"),
                row.getBoolean("identified"),
                Objects.requireNonNullElse(row.getBytes("value"), new byte[0]));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
