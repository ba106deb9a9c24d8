package vn.kycuong.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import vn.kycuong.journal.Audience;

/** All that a broker holds of one case. */
final class Received {

    private Received() {}

    /** Topic by topic, in the order of each. */
    static List<ConsumerRecord<String, String>> of(UUID caseId, KafkaProperties kafka) {
        return of(Set.of(caseId), kafka);
    }

    static List<ConsumerRecord<String, String>> of(Collection<UUID> caseIds, KafkaProperties kafka) {
        var received = new ArrayList<ConsumerRecord<String, String>>();
        for (var audience : Audience.values()) {
            received.addAll(of(caseIds, Topics.of(audience), kafka));
        }
        return received;
    }

    static List<Long> sequences(List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .map(one -> Long.parseLong(header(one, "ce_sequence")))
                .toList();
    }

    /** Without repetitions: what counts is when something was seen first. */
    static List<Long> firstAppearances(List<ConsumerRecord<String, String>> records) {
        var seen = new HashSet<Long>();
        return sequences(records).stream().filter(seen::add).toList();
    }

    static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<String, String>> of(
            Collection<UUID> caseIds, String topic, KafkaProperties kafka) {
        var received = new ArrayList<ConsumerRecord<String, String>>();
        var settings = kafka.buildConsumerProperties(null);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (caseIds.contains(UUID.fromString(record.key()))) {
                        received.add(record);
                    }
                }
            }
        }
        return received;
    }

    static KafkaProperties at(String... addresses) {
        var kafka = new KafkaProperties();
        kafka.setBootstrapServers(Arrays.asList(addresses));
        return kafka;
    }
}
