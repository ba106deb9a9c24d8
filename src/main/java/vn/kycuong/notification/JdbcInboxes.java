package vn.kycuong.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInboxes {

    private final JdbcClient database;

    JdbcInboxes(JdbcClient database) {
        this.database = database;
    }

    /** @param digest whether it waits for the daily digest */
    record Message(Notice notice, String official, boolean digest) {}

    /** @return which of these events were not consumed before */
    Set<UUID> news(String consumer, List<Notice> notices, Instant now) {
        return database.sql("""
                        insert into consumed_event (consumer, event_id, consumed_at)
                        select :consumer, event_id, :now
                          from unnest(:events) as event_id
                         order by event_id
                        on conflict do nothing
                        returning event_id
                        """)
                .param("consumer", consumer)
                .param("now", utc(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("events", notices.stream().map(Notice::eventId).toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /** Everybody's in the given order. Inboxes are locked in one order, whoever else fills them. */
    void add(List<Message> messages, Instant now) {
        if (messages.isEmpty()) {
            return;
        }
        database.sql("""
                        with message as (
                            select *,
                                   row_number() over (partition by official order by place) as number,
                                   count(*) over (partition by official) as messages
                              from unnest(:officials, :events, :cases, :subjects, :audiences, :types, :payloads, :units,
                                          :digests, cast(:happened as timestamptz[]))
                                   with ordinality
                                   as message (official, event_id, case_id, subject, audience, type, payload, unit,
                                               digest, happened_at, place)
                        ), reserved as (
                            insert into inbox (official, last_number)
                            select official, count(*) from message group by official order by official
                            on conflict (official) do update set last_number = inbox.last_number + excluded.last_number
                            returning official, last_number
                        )
                        insert into inbox_message (official, number, event_id, case_id, subject, audience, type, payload,
                                                   unit, digest, happened_at, received_at)
                        select m.official, r.last_number - m.messages + m.number, m.event_id, m.case_id, m.subject,
                               m.audience, m.type, m.payload, m.unit, m.digest, m.happened_at, :now
                          from message m
                          join reserved r using (official)
                         order by m.place
                        """)
                .param("officials", column(messages, Message::official).toArray(String[]::new))
                .param("events", ofNotices(messages, Notice::eventId).toArray(UUID[]::new))
                .param("cases", ofNotices(messages, Notice::caseId).toArray(UUID[]::new))
                .param("subjects", ofNotices(messages, Notice::subject).toArray(String[]::new))
                .param("audiences", ofNotices(messages, Notice::audience).toArray(String[]::new))
                .param("types", ofNotices(messages, Notice::type).toArray(String[]::new))
                .param("payloads", ofNotices(messages, Notice::payload).toArray(String[]::new))
                .param("units", ofNotices(messages, Notice::unit).toArray(String[]::new))
                .param("digests", column(messages, Message::digest).toArray(Boolean[]::new))
                .param(
                        "happened",
                        ofNotices(messages, notice -> notice.happenedAt().toString())
                                .toArray(String[]::new))
                .param("now", utc(now), Types.TIMESTAMP_WITH_TIMEZONE)
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

    private static <T> Stream<T> column(List<Message> messages, Function<Message, T> value) {
        return messages.stream().map(value);
    }

    private static <T> Stream<T> ofNotices(List<Message> messages, Function<Notice, T> value) {
        return column(messages, message -> value.apply(message.notice()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
