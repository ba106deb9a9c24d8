package vn.kycuong.journal;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnnouncements {

    /** What one audience is about to be told. */
    record Announcement(UUID eventId, View view, String payload) {}

    private record Held(UUID eventId, String payload) {}

    private static final String CASE_NUMBER = "case";

    private final JdbcClient database;

    JdbcAnnouncements(JdbcClient database) {
        this.database = database;
    }

    /**
     * All that is told of one fact, in this order, numbered per audience without gaps: the case is locked. Unless it is held
     * it waits to be sent.
     */
    void add(UUID factId, Fact fact, List<Announcement> announcements, Instant now, boolean held) {
        database.sql("""
                        with view as (
                            select *
                              from unnest(:events, :audiences, :units, :recipients, :payloads, :traceparents)
                                   with ordinality
                                   as view (event_id, audience, unit, recipients, payload, traceparent, number)
                        ), head as (
                            insert into audience_head (case_id, audience, sequence)
                            select :case, audience, count(*) from view group by audience
                            on conflict (case_id, audience)
                            do update set sequence = audience_head.sequence + excluded.sequence
                            returning audience, sequence
                        ), told as (
                            insert into announcement (event_id, case_id, audience, unit, recipients, type, subject,
                                                      sequence, payload, happened_at, traceparent, held)
                            select v.event_id, :case, v.audience, v.unit, string_to_array(v.recipients, ','), :type,
                                   :subject,
                                   h.sequence - count(*) over (partition by v.audience)
                                              + row_number() over (partition by v.audience order by v.number),
                                   v.payload, :now, v.traceparent, :held
                              from view v
                              join head h on h.audience = v.audience
                             order by v.number
                            returning position, case_id
                        )
                        insert into unsent_announcement (position, case_id)
                        select position, case_id from told where not :held
                        """)
                .param("case", fact.caseId())
                .param("type", fact.type())
                .param("subject", fact.subject())
                .param("now", JdbcJournal.at(now))
                .param("held", held)
                .param("events", column(announcements, UUID[]::new, Announcement::eventId))
                .param(
                        "audiences",
                        texts(announcements, told -> told.view().audience().name()))
                .param("units", texts(announcements, told -> told.view().unit()))
                .param("recipients", texts(announcements, told -> recipients(told.view())))
                .param("payloads", texts(announcements, Announcement::payload))
                .param("traceparents", texts(announcements, told -> traceparent(factId, told.eventId())))
                .update();
    }

    /** While it was sealed the case had no public number; what is told afterwards carries it. */
    void release(UUID caseId, String subject) {
        var held = database.sql("select event_id, payload from announcement where case_id = :case and held")
                .param("case", caseId)
                .query(Held.class)
                .list();
        for (var announcement : held) {
            database.sql("""
                            update announcement
                               set held = false, subject = :subject, payload = :payload
                             where event_id = :event
                            """)
                    .param("subject", subject)
                    .param("payload", numbered(announcement.payload(), subject))
                    .param("event", announcement.eventId())
                    .update();
        }
        database.sql("""
                        insert into unsent_announcement (position, case_id)
                        select position, case_id from announcement where event_id = any(:events) order by position
                        """)
                .param("events", column(held, UUID[]::new, Held::eventId))
                .update();
    }

    List<Told> told(UUID caseId, Audience audience, String unit, String recipient) {
        return database.sql("""
                        select type, happened_at, sequence, payload
                          from announcement
                         where case_id = :case and audience = :audience and not held and not withheld
                           and (:unit = '' or unit = :unit)
                           and (:recipient = '' or :recipient = any(recipients))
                         order by sequence
                        """)
                .param("case", caseId)
                .param("audience", audience.name())
                .param("unit", unit)
                .param("recipient", recipient)
                .query((row, number) -> new Told(
                        row.getString("type"),
                        JdbcJournal.instant(row, "happened_at"),
                        row.getLong("sequence"),
                        Canonical.values(row.getString("payload"))))
                .list();
    }

    private static String numbered(String payload, String subject) {
        var values = new LinkedHashMap<>(Canonical.values(payload));
        values.replace(CASE_NUMBER, subject);
        return Canonical.text(values);
    }

    // All that follows from one fact is one trace (W3C Trace Context).
    private static String traceparent(UUID fact, UUID event) {
        return "00-%s-%016x-01".formatted(fact.toString().replace("-", ""), event.getLeastSignificantBits());
    }

    // Codes of officials hold no comma.
    private static String recipients(View view) {
        return view.recipients().stream().sorted().collect(joining(","));
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> value) {
        return column(rows, String[]::new, value);
    }

    private static <T, C> C[] column(List<T> rows, IntFunction<C[]> array, Function<T, C> value) {
        return rows.stream().map(value).toArray(array);
    }
}
