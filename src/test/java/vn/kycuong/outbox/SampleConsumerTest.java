package vn.kycuong.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import consumer.CaseRegister.Row;
import consumer.EventConsumer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import vn.kycuong.RealTest;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.Cases;
import vn.kycuong.journal.View;

/** The consumer that integrators copy, at a real broker: whatever is repeated, lost or sent again, it ends up the same. */
@RealTest
class SampleConsumerTest {

    private static final UUID CASE = UUID.randomUUID();

    @Autowired
    KafkaProperties kafka;

    @Autowired
    Cases cases;

    @Autowired
    Passages passages;

    @TempDir
    Path directory;

    private final String topic = "consumer-test-" + UUID.randomUUID();
    private Admin admin;

    @BeforeEach
    void makesATopic() throws ExecutionException, InterruptedException {
        admin = Admin.create(kafka.buildAdminProperties(null));
        admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
    }

    @AfterEach
    void leavesNoTopic() throws ExecutionException, InterruptedException {
        admin.deleteTopics(List.of(topic)).all().get();
        admin.close();
    }

    @Test
    void handlesRepetitionsGapsReplaysAndRestarts() throws Exception {
        send(event(1, "inspection.decision.issued"), event(2, "inspection.announced"));
        send(event(2, "inspection.announced"), event(1, "inspection.decision.issued"));
        try (var first = consumer()) {
            catchUp(first);
            assertThat(row(first)).isEqualTo(new Row("KH-2026-0041", "MH-A", "running", "2026-11-23", 2, 0));
        }

        send(event(4, "inspection.resumed"), event(5, "case.closed"));
        try (var second = consumer()) {
            catchUp(second);
            assertThat(second.gaps()).isEqualTo(Map.of(CASE + "/INTEGRATION", 3L));
            assertThat(row(second).stage()).isEqualTo("running");
        }

        send(
                event(1, "inspection.decision.issued"),
                event(2, "inspection.announced"),
                event(3, "inspection.suspended"));
        send(event(4, "inspection.resumed"), event(5, "case.closed"));
        try (var third = consumer()) {
            assertThat(third.gaps()).isNotEmpty();
            catchUp(third);
            assertThat(third.gaps()).isEmpty();
            assertThat(row(third)).isEqualTo(new Row("KH-2026-0041", "MH-A", "closed", "2026-11-23", 5, 0));

            third.readAgain();
            catchUp(third);
            assertThat(row(third).events()).isEqualTo(5);
        }
    }

    @Test
    void takesAMarkForWhatWasWithheldAndPassesOverWhatIsForeign() throws Exception {
        send(event(1, "inspection.decision.issued"), withheld(2, "inspection.announced"));
        try (var producer = producer()) {
            producer.send(new ProducerRecord<>(topic, CASE.toString(), "not an event"))
                    .get();
            producer.send(new ProducerRecord<>(topic, null, "{}")).get();
        }
        send(event(3, "inspection.cancelled"));

        try (var one = consumer()) {
            catchUp(one);
            assertThat(row(one)).isEqualTo(new Row("KH-2026-0041", "MH-A", "cancelled", "2026-11-23", 3, 1));
            assertThatThrownBy(this::consumer).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void stopsWhereTheContractIsBroken() throws Exception {
        send(event(1, "inspection.decision.issued"), event(1, "case.closed"));

        try (var one = consumer()) {
            assertThatThrownBy(() -> catchUp(one)).hasMessageContaining("Two events are number 1");
        }
    }

    @Test
    void readsWhatTheApplicationReallySends() throws Exception {
        var caseId = cases.open();
        for (var fact = 0; fact < 3; fact++) {
            cases.happens(caseId, View.integration(Cases.payload()));
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> passages.waiting() == 0);

        try (var real = new EventConsumer(settings(), Topics.of(Audience.INTEGRATION), directory.resolve("real"))) {
            catchUp(real);
            assertThat(real.register().rows().get(caseId.toString()))
                    .isEqualTo(new Row("KT-01", "HQ-A", "suspended", "2026-11-22", 3, 0));
        }
    }

    private EventConsumer consumer() throws IOException {
        return new EventConsumer(settings(), topic, directory.resolve("ledger"));
    }

    private Properties settings() {
        var settings = new Properties();
        settings.put("bootstrap.servers", String.join(",", kafka.getBootstrapServers()));
        return settings;
    }

    private static void catchUp(EventConsumer consumer) throws IOException {
        while (!consumer.caughtUp()) {
            consumer.poll();
        }
    }

    private static Row row(EventConsumer consumer) {
        return consumer.register().rows().get(CASE.toString());
    }

    /** As the relay itself writes them, to a topic of the test's own. */
    private void send(Outgoing... events) throws ExecutionException, InterruptedException {
        try (var producer = producer()) {
            for (var event : events) {
                var record = new ProducerRecord<>(topic, event.caseId().toString(), event.data());
                event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
                producer.send(record).get();
            }
        }
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(kafka.buildProducerProperties(null), new StringSerializer(), new StringSerializer());
    }

    private static Outgoing event(long sequence, String type) {
        return outgoing(sequence, type, false);
    }

    private static Outgoing withheld(long sequence, String type) {
        return outgoing(sequence, type, true);
    }

    private static Outgoing outgoing(long sequence, String type, boolean withheld) {
        return new Outgoing(
                sequence,
                UUID.nameUUIDFromBytes((sequence + type).getBytes(UTF_8)),
                CASE,
                Audience.INTEGRATION,
                "",
                List.of(),
                type,
                "KH-2026-0041",
                sequence,
                "{\"case\":\"KH-2026-0041\",\"unit\":\"MH-A\",\"on\":\"2026-11-23\",\"new\":[{\"er\":1}]}",
                Instant.parse("2026-11-23T01:30:00Z"),
                "00-5d1c4c1f0a775b0e9f0e6f3a0a5b7c11-9f0e6f3a0a5b7c11-01",
                withheld);
    }
}
