package vn.kycuong.doors;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;

/** Every record of every topic of ours, by its place. */
public final class TopicRecords {

    private TopicRecords() {}

    public static Map<String, String> all(KafkaProperties kafka) {
        var records = new LinkedHashMap<String, String>();
        var settings = kafka.buildConsumerProperties(null);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var topics = consumer.listTopics().keySet().stream()
                    .filter(topic -> !topic.startsWith("__"))
                    .sorted()
                    .toList();
            records.put("topics", String.join(" ", topics));
            for (var topic : topics) {
                read(consumer, topic, records);
            }
        }
        return records;
    }

    private static void read(KafkaConsumer<String, String> consumer, String topic, Map<String, String> records) {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var read = new TreeMap<String, String>();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            for (var record : consumer.poll(Duration.ofMillis(200))) {
                read.put("topic %s %d %06d".formatted(topic, record.partition(), record.offset()), text(record));
            }
        }
        records.putAll(read);
    }

    private static String text(ConsumerRecord<String, String> record) {
        var headers = new StringBuilder();
        for (var header : record.headers()) {
            headers.append(header.key())
                    .append('=')
                    .append(new String(header.value(), StandardCharsets.UTF_8))
                    .append('\n');
        }
        return String.join("\n", List.of(record.key(), headers, record.value()));
    }
}
