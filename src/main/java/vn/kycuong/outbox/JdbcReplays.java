package vn.kycuong.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders to send again, and the sent records that fit one. Within a case, by position is by sequence. */
@Repository
class JdbcReplays {

    private static final String SENT =
            "sent_announcement s join announcement a on a.position = s.position join case_file c on c.id = a.case_id";
    private static final String FITS = """
             not a.held and not c.sealed
             and s.sent_at < r.sent_to and (r.sent_from is null or s.sent_at >= r.sent_from)
             and r.audience in ('', a.audience) and r.type in ('', a.type)
             and r.case_name in ('', a.subject, a.case_id::text)
            """;

    private final JdbcClient database;

    JdbcReplays(JdbcClient database) {
        this.database = database;
    }

    /** @return false when another one runs */
    boolean order(UUID id, Replay.Range range, String reason, String by, Instant now) {
        var ordered = database.sql("""
                        insert into replay (id, ordered_by, ordered_at, reason, audience, case_name, type, sent_from,
                                            sent_to, expected)
                        values (:id, :by, :now, :reason, :audience, :case, :type, :from, :to, 0)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("by", by)
                .param("now", at(now))
                .param("reason", reason)
                .param("audience", range.audience())
                .param("case", range.caseName())
                .param("type", range.type())
                .param("from", at(range.sentFrom()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", at(range.sentTo()))
                .update();
        if (ordered == 0) {
            return false;
        }
        database.sql("update replay r set expected = (select count(*) from " + SENT + " where" + FITS
                        + ") where r.id = :id")
                .param("id", id)
                .update();
        return true;
    }

    List<Replay> latest(int limit) {
        return database.sql("select * from replay order by ordered_at desc, id limit :limit")
                .param("limit", limit)
                .query((row, number) -> replay(row))
                .list();
    }

    Optional<UUID> running() {
        return database.sql("select id from replay where ended_at is null")
                .query(UUID.class)
                .optional();
    }

    List<Outgoing> next(UUID replay, int limit) {
        return database.sql("select a.* from replay r cross join " + SENT + " where r.id = :replay and" + FITS + """
                         and a.position > coalesce((select position from announcement
                                                     where event_id = r.cursor_event), 0)
                         order by a.position
                         limit :limit
                        """)
                .param("replay", replay)
                .param("limit", limit)
                .query((row, number) -> JdbcOutbox.outgoing(row))
                .list();
    }

    void advance(UUID replay, UUID cursor, long repeated) {
        database.sql("""
                        update replay
                           set cursor_event = :cursor, repeated = repeated + :repeated
                         where id = :replay and ended_at is null
                        """)
                .param("cursor", cursor)
                .param("repeated", repeated)
                .param("replay", replay)
                .update();
    }

    void leaveOut(UUID replay, UUID refused) {
        database.sql("""
                        update replay
                           set cursor_event = :refused, refused = refused + 1,
                               first_refused = coalesce(first_refused, :refused)
                         where id = :replay and ended_at is null
                        """).param("refused", refused).param("replay", replay).update();
    }

    /** @return false when there is no such replay or it has ended */
    boolean end(UUID replay, Instant now, String stoppedBy) {
        return database.sql("""
                                update replay
                                   set ended_at = :now, stopped_by = :by
                                 where id = :replay and ended_at is null
                                """)
                        .param("now", at(now))
                        .param("by", stoppedBy)
                        .param("replay", replay)
                        .update()
                == 1;
    }

    private static Replay replay(ResultSet row) throws SQLException {
        return new Replay(
                row.getObject("id", UUID.class),
                row.getString("ordered_by"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                new Replay.Range(
                        row.getString("audience"),
                        row.getString("case_name"),
                        row.getString("type"),
                        instant(row, "sent_from"),
                        row.getObject("sent_to", OffsetDateTime.class).toInstant()),
                row.getLong("expected"),
                row.getLong("repeated"),
                row.getLong("refused"),
                row.getObject("first_refused", UUID.class),
                instant(row, "ended_at"),
                row.getString("stopped_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
