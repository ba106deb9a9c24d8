package vn.kycuong.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Another system that sends commands, and somebody who looks at what became of them. */
@Component
class Commands {

    private final KafkaProperties kafka;
    private final JdbcClient database;

    Commands(KafkaProperties kafka, JdbcClient database) {
        this.kafka = kafka;
        this.database = database;
    }

    void areOpen() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> asked(admin -> admin.listTopics().names().get())
                        .containsAll(List.of(CommandTopics.COMMANDS, CommandTopics.DEAD_LETTERS)));
    }

    String send(String source, String type, String value) {
        var id = UUID.randomUUID().toString();
        send(source, id, type, value.getBytes(UTF_8), "key");
        return id;
    }

    void settle(BooleanSupplier when) {
        await().atMost(Duration.ofSeconds(60)).until(when::getAsBoolean);
    }

    void send(String source, String id, String type, byte[] value, String key) {
        var command = new ProducerRecord<>(CommandTopics.COMMANDS, key.getBytes(UTF_8), value);
        new TreeMap<>(Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_source",
                        source,
                        "ce_type",
                        "vn.kycuong." + type + ".v1",
                        "__TypeId__",
                        "javax.script.ScriptEngineManager"))
                .forEach((name, header) -> command.headers().add(name, header.getBytes(UTF_8)));
        send(command);
    }

    void sendForeign(String value) {
        send(new ProducerRecord<>(CommandTopics.COMMANDS, "key".getBytes(UTF_8), value.getBytes(UTF_8)));
    }

    void takesLarge(int bytes) {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, CommandTopics.COMMANDS);
        var larger = new AlterConfigOp(
                new ConfigEntry("max.message.bytes", Integer.toString(bytes)), AlterConfigOp.OpType.SET);
        asked(admin -> admin.incrementalAlterConfigs(Map.of(topic, List.of(larger)))
                .all()
                .get());
    }

    /** {@code accepted}, the code of the refusal, or nothing yet; the last answer counts. */
    String answer(String source, String id) {
        var answers = answers(source, id);
        if (answers.isEmpty()) {
            return "";
        }
        var last = answers.get(answers.size() - 1);
        return last.replaceAll(".*\"reason\":\"([^\"]+)\".*", "$1").replaceAll("^\\{.*", "accepted");
    }

    String payloadOfAnswer(String source, String id) {
        return String.join("\n", answers(source, id));
    }

    List<String> reasonsInDeadLetters(String source, String id) {
        return deadLetters(source).stream()
                .filter(letter -> letter.id().equals(id))
                .map(Seen.Answer::text)
                .toList();
    }

    String headersOfDeadLetters() {
        return deadLetters().stream()
                .flatMap(letter -> List.of(letter.headers().toArray()).stream())
                .map(header -> header.key() + '=' + new String(header.value(), UTF_8))
                .collect(Collectors.joining("\n"));
    }

    boolean hasReadAll() {
        return asked(admin -> {
            var read = admin.listConsumerGroupOffsets(CommandListener.CONSUMER)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var ends = new HashMap<TopicPartition, OffsetSpec>();
            for (var partition : admin.describeTopics(List.of(CommandTopics.COMMANDS))
                    .allTopicNames()
                    .get()
                    .get(CommandTopics.COMMANDS)
                    .partitions()) {
                ends.put(new TopicPartition(CommandTopics.COMMANDS, partition.partition()), OffsetSpec.latest());
            }
            return admin.listOffsets(ends).all().get().entrySet().stream()
                    .allMatch(end -> end.getValue().offset() == 0
                            || (read.get(end.getKey()) != null
                                    && read.get(end.getKey()).offset()
                                            >= end.getValue().offset()));
        });
    }

    /** What these commands were answered, one answer after the other. */
    List<Seen.Answer> answersInOrder(String source, List<String> ids) {
        var names = new HashMap<String, String>();
        ids.forEach(id -> names.put(new Arrival(source, id, "", true, new byte[0]).answerName(), id));
        return database
                .sql("""
                        select payload::jsonb ->> 'command' as name,
                               coalesce(payload::jsonb ->> 'reason', 'accepted') as answer
                          from announcement
                         where type in ('command.accepted', 'command.rejected') and audience = 'INTEGRATION'
                         order by sequence
                        """)
                .query((row, number) ->
                        new Seen.Answer(names.getOrDefault(row.getString("name"), ""), row.getString("answer")))
                .list()
                .stream()
                .filter(answer -> !answer.id().isEmpty())
                .toList();
    }

    List<Seen.Answer> deadLetters(String source) {
        return deadLetters().stream()
                .filter(letter -> header(letter, "ce_source").equals(source))
                .map(letter -> new Seen.Answer(header(letter, "ce_id"), header(letter, DeadLetters.REASON)))
                .toList();
    }

    private List<String> answers(String source, String id) {
        var name = new Arrival(source, id, "", true, new byte[0]).answerName();
        return database.sql("""
                        select payload
                          from announcement
                         where type in ('command.accepted', 'command.rejected') and audience = 'INTEGRATION'
                           and payload like '%' || :name || '%'
                         order by sequence
                        """).param("name", name).query(String.class).list();
    }

    private void send(ProducerRecord<byte[], byte[]> command) {
        var settings = kafka.buildProducerProperties(null);
        settings.put("max.request.size", 7 << 20);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(command).get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        var letters = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer = new KafkaConsumer<>(
                kafka.buildConsumerProperties(null), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(CommandTopics.DEAD_LETTERS).stream()
                    .map(each -> new TopicPartition(CommandTopics.DEAD_LETTERS, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
            }
        }
        return letters;
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private <T> T asked(Question<T> question) {
        try (var admin = Admin.create(kafka.buildAdminProperties(null))) {
            return question.of(admin);
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @FunctionalInterface
    private interface Question<T> {

        T of(Admin admin) throws ExecutionException, InterruptedException;
    }
}
