package vn.kycuong.outbox;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.journal.Cases;

/** Relays that a test drives by hand, while the application's own one rests. */
@Component
class Passages {

    private static final Actor LEADER = new Actor("LD-09", Set.of(Role.LEADERSHIP), Set.of(), "");
    private static final Duration POLL = Duration.ofMillis(500);
    // As soon as the broker has it; or, for what is to stay unmarked, long enough for a slow machine.
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration DELIVERY = Duration.ofSeconds(3);
    private static final int LARGEST = 900_000;
    static final int BATCH = 500;

    private final Relay relay;
    private final TakeBatch takeBatch;
    private final MarkSent markSent;
    private final ParkRecord parkRecord;
    private final GiveUpLease giveUpLease;
    private final TakeRepeated takeRepeated;
    private final NoteRepeated noteRepeated;
    private final JdbcSignals signals;
    private final Cases cases;
    private final FeedQueries feed;
    private final JdbcClient database;
    final KafkaProperties kafka;
    private long feedBefore;

    Passages(
            Relay relay,
            TakeBatch takeBatch,
            MarkSent markSent,
            ParkRecord parkRecord,
            GiveUpLease giveUpLease,
            TakeRepeated takeRepeated,
            NoteRepeated noteRepeated,
            JdbcSignals signals,
            Cases cases,
            FeedQueries feed,
            JdbcClient database,
            KafkaProperties kafka) {
        this.relay = relay;
        this.takeBatch = takeBatch;
        this.markSent = markSent;
        this.parkRecord = parkRecord;
        this.giveUpLease = giveUpLease;
        this.takeRepeated = takeRepeated;
        this.noteRepeated = noteRepeated;
        this.signals = signals;
        this.cases = cases;
        this.feed = feed;
        this.database = database;
        this.kafka = kafka;
    }

    /** Nothing of other tests is left to send. */
    void takeOver() {
        relay.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
        relay.stop();
        feedBefore = lastInFeed();
    }

    void giveBack() {
        leaseRunsOut();
        relay.start();
    }

    Passage passage() {
        return passage(() -> {});
    }

    Passage passage(Interruption interruption) {
        return passage(kafka, LARGEST, interruption);
    }

    /** Marks what it sent some seconds later. What fills a batch is on its way while the next one is taken. */
    Passage hesitant(int batch) {
        return passage(kafka, LARGEST, () -> {}, LATER, batch);
    }

    Passage passage(KafkaProperties to, int largest, Interruption interruption) {
        return passage(to, largest, interruption, AT_ONCE, BATCH);
    }

    private Passage passage(KafkaProperties to, int largest, Interruption interruption, Duration mark, int batch) {
        var settings = new OutboxSettings(batch, mark, POLL, LEASE, DELIVERY, 6, (short) 1, largest);
        var sender = new KafkaSender(to, settings, new Topics(to, settings));
        var health = new KafkaHealth();
        var repetition = new Repetition(takeRepeated, noteRepeated, sender, health, interruption);
        return new Passage(
                takeBatch, markSent, parkRecord, giveUpLease, repetition, sender, health, interruption, settings);
    }

    /** A relay as another node would run it. */
    Relay relay(Duration poll) {
        return new Relay(
                passage(), signals, new OutboxSettings(BATCH, AT_ONCE, poll, LEASE, DELIVERY, 6, (short) 1, LARGEST));
    }

    boolean isOwned() {
        return database.sql("select owner is not null from relay_lease where name = 'kafka'")
                .query(Boolean.class)
                .single();
    }

    long leaseToken() {
        return database.sql("select token from relay_lease where name = 'kafka'")
                .query(Long.class)
                .single();
    }

    static Passage.Result runs(Passage passage, UUID owner) {
        var result = passage.pass(owner);
        while (result == Passage.Result.MORE || result == Passage.Result.SOON) {
            result = passage.pass(owner);
        }
        return result;
    }

    void leaseRunsOut() {
        cases.asSystem(() -> database.sql("update relay_lease set valid_until = timestamptz '2000-01-01 00:00:00+00'")
                .update());
    }

    List<String> eventsOf(UUID caseId) {
        return database.sql("select event_id::text from announcement where case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .list();
    }

    private long lastInFeed() {
        return database.sql("select coalesce(max(last_number), 0) from feed_stream where stream = 'leadership'")
                .query(Long.class)
                .single();
    }

    /** What no code of ours does: a held record that looks as if it had been sent. */
    void marksAsSent(UUID caseId) {
        cases.asSystem(() -> database.sql("""
                        with seemingly as (
                            update announcement set held = false where case_id = :case returning position, happened_at
                        )
                        insert into sent_announcement (position, sent_at)
                        select position, happened_at - interval '1 hour' from seemingly
                        """).param("case", caseId).update());
    }

    /** Ready to leave and not yet marked. */
    int waiting() {
        return cases.asSystem(() -> database.sql("select count(*) from unsent_announcement where parked_at is null")
                .query(Integer.class)
                .single());
    }

    /** A new case in which so much happened. */
    UUID happened(int times) {
        var caseId = cases.open();
        for (var fact = 0; fact < times; fact++) {
            cases.happens(caseId);
        }
        return caseId;
    }

    List<ConsumerRecord<String, String>> received(UUID caseId) {
        return Received.of(caseId, kafka);
    }

    /** Sequences of the case in leadership's stream, in the order of the stream. */
    List<Long> inFeed(UUID caseId) {
        var ids = cases.asSystem(() -> eventsOf(caseId));
        return feed.page(LEADER, "LEADERSHIP", "", feedBefore, 500).items().stream()
                .map(FeedQueries.Item::event)
                .filter(event -> ids.contains(event.get("id")))
                .map(event -> Long.parseLong(String.valueOf(event.get("sequence"))))
                .toList();
    }
}
