package vn.kycuong.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the consumer of our own topics has come, and what it left behind. */
@Component
public class ReadInboxes {

    private static final List<String> TOPICS =
            List.of("kycuong.units.v1", "kycuong.leadership.v1", "kycuong.people.v1");

    private final KafkaProperties kafka;
    private final JdbcClient database;

    ReadInboxes(KafkaProperties kafka, JdbcClient database) {
        this.kafka = kafka;
        this.database = database;
    }

    /** Whether its committed offsets stand at the ends of the topics. */
    public boolean hasReadAll() {
        try (var admin = Admin.create(kafka.buildAdminProperties(null))) {
            var read = admin.listConsumerGroupOffsets(OwnTopics.CONSUMER)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var ends = new HashMap<TopicPartition, OffsetSpec>();
            for (var topic : admin.describeTopics(TOPICS).allTopicNames().get().values()) {
                topic.partitions()
                        .forEach(each ->
                                ends.put(new TopicPartition(topic.name(), each.partition()), OffsetSpec.latest()));
            }
            return admin.listOffsets(ends).all().get().entrySet().stream()
                    .allMatch(end -> end.getValue().offset() == 0
                            || (read.get(end.getKey()) != null
                                    && read.get(end.getKey()).offset()
                                            >= end.getValue().offset()));
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public Map<String, Object> counts() {
        return database.sql("""
                        select (select count(*) from inbox_message) as messages,
                               (select count(*) from delivery) as deliveries,
                               (select count(*) from consumed_event) as consumed
                        """).query().singleRow();
    }
}
