package vn.kycuong.journal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnnouncements {

    private record Held(UUID eventId, String payload) {}

    private static final String CASE_NUMBER = "case";

    private final JdbcClient database;

    JdbcAnnouncements(JdbcClient database) {
        this.database = database;
    }

    void add(UUID event, UUID factId, Fact fact, View view, String payload, Instant now, boolean held) {
        database.sql("""
                        insert into announcement (event_id, case_id, audience, unit, recipients, type, subject, sequence,
                                                  payload, happened_at, traceparent, held)
                        values (:event, :case, :audience, :unit, :recipients, :type, :subject, :sequence,
                                :payload, :now, :traceparent, :held)
                        """)
                .param("event", event)
                .param("case", fact.caseId())
                .param("audience", view.audience().name())
                .param("unit", view.unit())
                .param("recipients", view.recipients().stream().sorted().toArray(String[]::new))
                .param("type", fact.type())
                .param("subject", fact.subject())
                .param("sequence", nextSequence(fact.caseId(), view.audience()))
                .param("payload", payload)
                .param("now", JdbcJournal.at(now))
                .param("traceparent", traceparent(factId, event))
                .param("held", held)
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

    private long nextSequence(UUID caseId, Audience audience) {
        return database.sql("""
                        insert into audience_head (case_id, audience, sequence)
                        values (:case, :audience, 1)
                        on conflict (case_id, audience) do update set sequence = audience_head.sequence + 1
                        returning sequence
                        """)
                .param("case", caseId)
                .param("audience", audience.name())
                .query(Long.class)
                .single();
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
}
