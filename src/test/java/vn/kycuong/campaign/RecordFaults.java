package vn.kycuong.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.kycuong.embedded.Installation;

/** What a broker may deliver, and what strangers may write to it. */
final class RecordFaults {

    private static final String COMMANDS = "kycuong.commands.v1";
    private static final String SOURCE = "/campaign";
    private static final int TIMES = 2;
    private static final int DISTURBANCES = 2;

    private final Installation installation;
    private final Recovery recovery;
    private final History history;
    private final Random chance;

    RecordFaults(Installation installation, History history, Random chance) {
        this.installation = installation;
        this.recovery = new Recovery(installation);
        this.history = history;
        this.chance = chance;
    }

    /** Everything that was sent until now twice more; the order holds within a case, not between cases. */
    Duration repeatEvents() throws Exception {
        var broker = installation.brokerAddress();
        var seen = new HashSet<UUID>();
        var cases = new LinkedHashMap<String, List<ConsumerRecord<String, String>>>();
        for (var record : new Remains(installation.owner(), broker).records()) {
            if (seen.add(Remains.event(record))) {
                cases.computeIfAbsent(record.key(), key -> new ArrayList<>()).add(record);
            }
        }
        var shuffled = new ArrayList<>(cases.values());
        Collections.shuffle(shuffled, chance);
        try (var producer = producer(broker)) {
            for (var time = 0; time < TIMES; time++) {
                shuffled.forEach(events -> events.forEach(event -> producer.send(new ProducerRecord<>(
                        event.topic(), event.partition(), event.key(), event.value(), event.headers()))));
            }
        }
        return recovery.untilEventsFlow();
    }

    /** Strangers who read as if they were one of our nodes, and leave: who reads what changes every time. */
    Duration disturbConsumers() throws Exception {
        var readers = Map.of("kycuong-notification", Remains.TOPICS.subList(0, 3), "kycuong-inbox", List.of(COMMANDS));
        for (var time = 0; time < DISTURBANCES; time++) {
            for (var reader : readers.entrySet()) {
                var settings = Map.<String, Object>of(
                        "bootstrap.servers",
                        installation.brokerAddress(),
                        "group.id",
                        reader.getKey(),
                        "enable.auto.commit",
                        false);
                try (var stranger = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
                    stranger.subscribe(reader.getValue());
                    var until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
                    while (System.nanoTime() < until) {
                        stranger.poll(Duration.ofMillis(200));
                    }
                }
            }
        }
        return recovery.untilEventsFlow();
    }

    /** What nobody can read, between commands that are good and each sent three times. */
    Duration poisonCommands() throws Exception {
        var good = new ArrayList<String>();
        var sent = new ArrayList<Future<RecordMetadata>>();
        try (var producer = producer(installation.brokerAddress())) {
            for (var poison : List.of("{", "[]", "{\"a\":1}", "\u0000", "x".repeat(200_000))) {
                var key = "key-" + chance.nextInt(6);
                sent.add(producer.send(new ProducerRecord<>(COMMANDS, key, poison)));
                var signal = UUID.randomUUID().toString();
                good.add(signal);
                for (var time = 0; time < 3; time++) {
                    sent.add(producer.send(signal(signal, key)));
                }
            }
        }
        acknowledged(sent);
        good.forEach(history::commanded);
        return Recovery.until(() -> received(good) == good.size());
    }

    private long received(List<String> references) {
        return installation
                .owner()
                .sql("select count(*) from received_signal where reference = any(:references)")
                .param("references", references.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private static void acknowledged(List<Future<RecordMetadata>> sent)
            throws ExecutionException, InterruptedException {
        for (var each : sent) {
            each.get();
        }
    }

    private static ProducerRecord<String, String> signal(String reference, String key) {
        var today = LocalDate.now(Act.ZONE);
        var command = new ProducerRecord<>(COMMANDS, key, """
                {"ground": "HOTLINE_SIGNAL", "reference": "%s", "unit": "MH-A", "receivedOn": "%s"}""".formatted(reference, today));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        reference,
                        "ce_source",
                        SOURCE,
                        "ce_type",
                        "vn.kycuong.signal.received.v1")
                .forEach((name, value) -> command.headers().add(name, value.getBytes(UTF_8)));
        return command;
    }

    private static KafkaProducer<String, String> producer(String broker) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "enable.idempotence", true),
                new StringSerializer(),
                new StringSerializer());
    }
}
