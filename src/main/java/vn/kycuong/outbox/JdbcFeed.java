package vn.kycuong.outbox;

import static java.util.Objects.requireNonNull;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.journal.Readers;

/** What was sent, once per reader, numbered without gaps in the order of sending. */
@Repository
class JdbcFeed {

    private final JdbcClient database;

    JdbcFeed(JdbcClient database) {
        this.database = database;
    }

    void add(List<Outgoing> sent) {
        var streams = new LinkedHashMap<String, List<UUID>>();
        for (var event : sent) {
            for (var readers : event.readers()) {
                streams.computeIfAbsent(readers.key(), unknown -> new ArrayList<>())
                        .add(event.eventId());
            }
        }
        var keys = new ArrayList<String>();
        var numbers = new ArrayList<Long>();
        var events = new ArrayList<UUID>();
        var last = reserve(streams);
        streams.forEach((key, ids) -> {
            var number = requireNonNull(last.get(key)) - ids.size();
            for (var id : ids) {
                keys.add(key);
                numbers.add(++number);
                events.add(id);
            }
        });
        insert(keys, numbers, events);
    }

    List<FeedQueries.Item> after(Readers readers, FeedQueries.Filter filter, long after, int limit) {
        return database.sql("""
                        select f.number, a.*
                          from feed_entry f
                          join announcement a on a.event_id = f.event_id
                         where f.stream = :stream and f.number > :after
                           and :case in ('', a.subject, a.case_id::text)
                           and :type in ('', a.type)
                           and (:from::timestamptz is null or a.happened_at >= :from)
                           and (:to::timestamptz is null or a.happened_at < :to)
                         order by f.number
                         limit :limit
                        """)
                .param("stream", readers.key())
                .param("after", after)
                .param("case", filter.caseName())
                .param("type", filter.type())
                .param("from", at(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", at(filter.to()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("limit", limit)
                .query((row, rowNumber) -> new FeedQueries.Item(
                        row.getLong("number"), JdbcOutbox.outgoing(row).structured()))
                .list();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** @return the last number of each */
    private Map<String, Long> reserve(Map<String, List<UUID>> streams) {
        var last = new HashMap<String, Long>();
        database.sql("""
                        insert into feed_stream (stream, last_number)
                        select * from unnest(:streams, :counts)
                        on conflict (stream) do update set last_number = feed_stream.last_number + excluded.last_number
                        returning stream, last_number
                        """)
                .param("streams", streams.keySet().toArray(String[]::new))
                .param("counts", streams.values().stream().map(List::size).toArray(Integer[]::new))
                .query(row -> {
                    last.put(row.getString("stream"), row.getLong("last_number"));
                });
        return last;
    }

    private void insert(List<String> streams, List<Long> numbers, List<UUID> events) {
        database.sql("""
                        insert into feed_entry (stream, number, event_id)
                        select * from unnest(:streams, :numbers, :events)
                        """)
                .param("streams", streams.toArray(String[]::new))
                .param("numbers", numbers.toArray(Long[]::new))
                .param("events", events.toArray(UUID[]::new))
                .update();
    }
}
