package vn.kycuong.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;

/** A consumer of all topics of ours that only notes when something came. */
final class Arrivals {

    /** @param nanos moment of arrival, by {@link System#nanoTime} */
    record Arrival(UUID caseId, Instant happenedAt, long nanos) {}

    static final List<String> TOPICS =
            List.of("kycuong.units.v1", "kycuong.leadership.v1", "kycuong.people.v1", "kycuong.integration.v1");

    private final List<Arrival> arrived = new ArrayList<>();
    private final KafkaConsumer<String, String> consumer;
    private final Thread thread = new Thread(this::read, "arrivals");
    private volatile boolean running = true;

    Arrivals(Application application) {
        consumer = new KafkaConsumer<>(
                application.bean(KafkaProperties.class).buildConsumerProperties(null),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = partitions(consumer, TOPICS);
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.start();
    }

    static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, List<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    /** Stops reading, which must have been given the time to see everything. */
    List<Arrival> stop() throws InterruptedException {
        running = false;
        thread.join();
        return arrived;
    }

    private void read() {
        while (running) {
            for (var record : consumer.poll(Duration.ofMillis(100))) {
                arrived.add(arrival(record, System.nanoTime()));
            }
        }
        consumer.close();
    }

    private static Arrival arrival(ConsumerRecord<String, String> record, long nanos) {
        var time = new String(record.headers().lastHeader("ce_time").value(), StandardCharsets.UTF_8);
        return new Arrival(UUID.fromString(record.key()), Instant.parse(time), nanos);
    }
}
