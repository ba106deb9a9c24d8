package vn.kycuong.campaign;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a campaign left in PostgreSQL and in Kafka. */
final class Remains {

    static final List<String> TOPICS =
            List.of("kycuong.units.v1", "kycuong.leadership.v1", "kycuong.people.v1", "kycuong.integration.v1");

    private static final String LEAVES =
            "not held and position not in (select position from unsent_announcement where parked_at is not null)";

    /** Other systems have no inbox here. */
    private static final String UNHANDLED = "select event_id from announcement where audience <> 'INTEGRATION' and "
            + LEAVES + " and event_id not in (select event_id from consumed_event)";

    /** Waits of woken process instances that a timer ended. */
    private static final String FIRED = """
            select proc_inst_id_
              from act_hi_actinst
             where proc_inst_id_ = any(:woken) and act_type_ = 'intermediateTimer'
               and end_time_ is not null and act_inst_state_ <> 2
            """;

    private final JdbcClient database;
    private final String broker;

    Remains(JdbcClient database, String broker) {
        this.database = database;
        this.broker = broker;
    }

    /** Nothing waits any more: to be sent, to be handled, to be carried on. */
    boolean areQuiet() {
        return count("select count(*) from unsent_announcement where parked_at is null") == 0
                && ids(UNHANDLED).isEmpty()
                && count("select count(*) from act_ru_job where type_ = 'message' and retries_ > 0") == 0;
    }

    Observed seen(History history, String brokenLink) {
        return new Observed(
                history.acknowledged(),
                history.unknown(),
                database.sql("select case_id, type from journal_entry order by position")
                        .query((row, number) ->
                                new Happening(row.getObject("case_id", UUID.class), row.getString("type")))
                        .list(),
                ids("select event_id from announcement where " + LEAVES),
                sent(),
                ids(UNHANDLED),
                database.sql("select official || ' ' || channel || ' ' || event_id from delivery")
                        .query(String.class)
                        .list(),
                ids("select id from open_task"),
                ids("select id_::uuid from act_ru_task"),
                history.woken(),
                database.sql(FIRED)
                        .param("woken", history.woken().toArray(String[]::new))
                        .query(String.class)
                        .list(),
                new HashSet<>(database.sql("select process_instance_id_ from act_ru_job where type_ = 'timer'")
                        .query(String.class)
                        .list()),
                history.commanded(),
                database.sql("select reference from received_signal where source = '/campaign'")
                        .query(String.class)
                        .list(),
                count("select count(*) from (select 1 from act_ru_job where type_ = 'timer'"
                        + " group by execution_id_, job_def_id_ having count(*) > 1) too_many"),
                count("select count(*) from act_ru_job where retries_ = 0"),
                brokenLink);
    }

    List<Sent> sent() {
        var sent = new ArrayList<Sent>();
        for (var record : records()) {
            sent.add(new Sent(
                    record.topic(),
                    UUID.fromString(record.key()),
                    Long.parseLong(header(record, "ce_sequence")),
                    event(record)));
        }
        return sent;
    }

    /** Topic by topic, each partition in its order. */
    List<ConsumerRecord<String, String>> records() {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new StringDeserializer())) {
            var partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    static UUID event(ConsumerRecord<String, String> record) {
        return UUID.fromString(header(record, "ce_id"));
    }

    private Set<UUID> ids(String query) {
        return new HashSet<>(database.sql(query).query(UUID.class).list());
    }

    private long count(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
