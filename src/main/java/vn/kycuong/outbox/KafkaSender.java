package vn.kycuong.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * The producer, opened when it is first needed. One request at a time, and closed from inside the first failing callback:
 * what was queued behind a failed record must not reach the broker before it.
 */
@Component
class KafkaSender implements Sender {

    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final KafkaProperties kafka;
    private final OutboxSettings settings;
    private final Topics topics;
    private @Nullable Producer<String, String> producer;

    KafkaSender(KafkaProperties kafka, OutboxSettings settings, Topics topics) {
        this.kafka = kafka;
        this.settings = settings;
        this.topics = topics;
    }

    @Override
    public void prepare() {
        opened();
    }

    @Override
    public Sending send(List<Outgoing> records) {
        var open = opened();
        var acknowledged = ConcurrentHashMap.<UUID>newKeySet();
        var failure = new AtomicReference<@Nullable Failure>();
        for (var record : records) {
            if (tooLarge(record)) {
                failure.compareAndSet(null, new Failure(record.eventId(), true, new RecordTooLargeException()));
            }
            if (failure.get() != null) {
                break;
            }
            send(open, record, acknowledged, failure);
        }
        return () -> {
            open.flush();
            var failed = failure.get();
            if (failed != null) {
                close();
            }
            return new Outcome(inOrder(records, acknowledged), failed);
        };
    }

    @Override
    public void close() {
        var open = producer;
        producer = null;
        if (open != null) {
            open.close(CLOSING);
        }
    }

    private static void send(
            Producer<String, String> open,
            Outgoing record,
            Set<UUID> acknowledged,
            AtomicReference<@Nullable Failure> failure) {
        var relay = Thread.currentThread();
        try {
            open.send(message(record), (metadata, refusal) -> {
                if (refusal == null) {
                    acknowledged.add(record.eventId());
                } else if (failure.compareAndSet(null, new Failure(record.eventId(), poison(refusal), refusal))
                        && Thread.currentThread() != relay) {
                    open.close(Duration.ZERO);
                }
            });
        } catch (IllegalStateException | KafkaException closed) {
            failure.compareAndSet(null, new Failure(record.eventId(), false, closed));
        }
    }

    private static ProducerRecord<String, String> message(Outgoing record) {
        var message = new ProducerRecord<>(record.topic(), record.caseId().toString(), record.data());
        record.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }

    private boolean tooLarge(Outgoing record) {
        return record.data().getBytes(UTF_8).length > settings.largest();
    }

    private static boolean poison(Exception refusal) {
        return refusal instanceof RecordTooLargeException
                || refusal instanceof RecordBatchTooLargeException
                || refusal instanceof InvalidRecordException
                || refusal instanceof SerializationException;
    }

    private static List<UUID> inOrder(List<Outgoing> records, Set<UUID> acknowledged) {
        var sent = new ArrayList<UUID>();
        for (var record : records) {
            if (acknowledged.contains(record.eventId())) {
                sent.add(record.eventId());
            }
        }
        return sent;
    }

    private Producer<String, String> opened() {
        var open = producer;
        if (open == null) {
            topics.ensure();
            open = open();
            producer = open;
        }
        return open;
    }

    private Producer<String, String> open() {
        var configuration = kafka.buildProducerProperties(null);
        var request = Math.toIntExact(settings.delivery().toMillis() / 3);
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        configuration.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        configuration.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, request);
        configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (long) request);
        configuration.put(
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Math.toIntExact(settings.delivery().toMillis()));
        return new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer());
    }
}
