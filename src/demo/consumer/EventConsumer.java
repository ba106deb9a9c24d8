package consumer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads one topic from its beginning to its end and on, and stays there. Where it stands is in its ledger, not in a
 * consumer group: an offset that the broker keeps and a state of one's own cannot be written together.
 */
public final class EventConsumer implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final CaseRegister register = new CaseRegister();
    private final Intake intake = new Intake(register::handle);
    private final Map<Integer, Long> next = new HashMap<>();
    private final Ledger ledger;
    private final KafkaConsumer<String, String> kafka;
    private final List<TopicPartition> partitions;

    /** @param settings of the Kafka client: where the broker is, and how to sign in */
    public EventConsumer(Properties settings, String topic, Path ledgerFile) throws IOException {
        kafka = client(settings);
        try {
            partitions = kafka.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            ledger = new Ledger(ledgerFile, this::remembered);
        } catch (IOException | RuntimeException refused) {
            kafka.close();
            throw refused;
        }
        kafka.assign(partitions);
        kafka.seekToBeginning(partitions);
        partitions.stream()
                .filter(partition -> next.containsKey(partition.partition()))
                .forEach(partition -> kafka.seek(partition, next.get(partition.partition())));
    }

    /** Takes what has come. After an exception close this consumer and open another one: it goes on from the ledger. */
    public void poll() throws IOException {
        for (var received : kafka.poll(POLL)) {
            take(received);
        }
    }

    /** Reads everything once more, as after a replay that somebody asked for: what is known changes nothing. */
    public void readAgain() {
        kafka.seekToBeginning(partitions);
    }

    public boolean caughtUp() {
        var ends = kafka.endOffsets(partitions);
        return partitions.stream().allMatch(partition -> kafka.position(partition) >= ends.get(partition));
    }

    public CaseRegister register() {
        return register;
    }

    /** Number of the first missing event of each {@code case/AUDIENCE} that waits for one: ask for a replay. */
    public Map<String, Long> gaps() {
        return intake.gaps();
    }

    /** Lets {@link #poll} return at once, from another thread. */
    public void wakeUp() {
        kafka.wakeup();
    }

    @Override
    public void close() throws IOException {
        kafka.close();
        ledger.close();
    }

    private static KafkaConsumer<String, String> client(Properties settings) {
        var all = new Properties();
        all.put("auto.offset.reset", "earliest");
        all.putAll(settings);
        all.put("enable.auto.commit", "false");
        all.put("allow.auto.create.topics", "false");
        return new KafkaConsumer<>(all, new StringDeserializer(), new StringDeserializer());
    }

    private void take(ConsumerRecord<String, String> received) throws IOException {
        var event = Event.of(received).orElse(null);
        if (event == null || intake.knows(event)) {
            return;
        }
        intake.requirePlace(event);
        ledger.append(event);
        remembered(event);
    }

    private void remembered(Event event) {
        intake.take(event);
        next.merge(event.partition(), event.offset() + 1, Math::max);
    }
}
