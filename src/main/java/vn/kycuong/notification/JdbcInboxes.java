package vn.kycuong.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInboxes {

    private final JdbcClient database;

    JdbcInboxes(JdbcClient database) {
        this.database = database;
    }

    boolean isNew(String consumer, UUID eventId, Instant now) {
        return database.sql("""
                                insert into consumed_event (consumer, event_id, consumed_at)
                                values (:consumer, :event, :now)
                                on conflict do nothing
                                """)
                        .param("consumer", consumer)
                        .param("event", eventId)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** @param digest whether it waits for the daily digest */
    void add(Notice notice, String official, boolean digest, Instant now) {
        var number =
                database.sql("""
                        insert into inbox (official, last_number) values (:official, 1)
                        on conflict (official) do update set last_number = inbox.last_number + 1
                        returning last_number
                        """).param("official", official).query(Long.class).single();
        database.sql("""
                        insert into inbox_message (official, number, event_id, case_id, subject, audience, type, payload,
                                                   unit, digest, happened_at, received_at)
                        values (:official, :number, :event, :case, :subject, :audience, :type, :payload,
                                :unit, :digest, :happened, :now)
                        """)
                .param("official", official)
                .param("number", number)
                .param("event", notice.eventId())
                .param("case", notice.caseId())
                .param("subject", notice.subject())
                .param("audience", notice.audience())
                .param("type", notice.type())
                .param("payload", notice.payload())
                .param("unit", notice.unit())
                .param("digest", digest)
                .param("happened", utc(notice.happenedAt()))
                .param("now", utc(now))
                .update();
    }

    /** The newest first; {@code before} is the number of the last one seen, or the largest long for the first page. */
    List<InboxQueries.Message> page(String official, long before, int limit) {
        return database.sql("""
                        select number, case_id, subject, audience, type, payload, happened_at, read_at
                          from inbox_message
                         where official = :official and number < :before
                         order by number desc
                         limit :limit
                        """)
                .param("official", official)
                .param("before", before)
                .param("limit", limit)
                .query(JdbcInboxes::message)
                .list();
    }

    Optional<InboxQueries.Message> byEvent(String official, UUID event) {
        return database.sql("""
                        select number, case_id, subject, audience, type, payload, happened_at, read_at
                          from inbox_message
                         where official = :official and event_id = :event
                        """)
                .param("official", official)
                .param("event", event)
                .query(JdbcInboxes::message)
                .optional();
    }

    long unread(String official) {
        return database.sql("select count(*) from inbox_message where official = :official and read_at is null")
                .param("official", official)
                .query(Long.class)
                .single();
    }

    boolean markRead(String official, long number, Instant now) {
        return database.sql("""
                                update inbox_message
                                   set read_at = coalesce(read_at, :now)
                                 where official = :official and number = :number
                                """)
                        .param("official", official)
                        .param("number", number)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    private static InboxQueries.Message message(ResultSet row, int index) throws SQLException {
        return new InboxQueries.Message(
                row.getLong("number"),
                row.getObject("case_id", UUID.class),
                row.getString("subject"),
                row.getString("audience"),
                row.getString("type"),
                row.getString("payload"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
