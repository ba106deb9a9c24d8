package vn.kycuong.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * Where refused commands are put aside, as they came, with the code of the reason. One that is too large leaves its value
 * behind. After a crash one may be put there twice.
 */
@Component
class DeadLetters implements DisposableBean {

    static final String REASON = "kycuong-reason";
    static final String ORIGIN = "kycuong-origin";

    private static final int PATIENCE_MS = 10_000;

    private final KafkaProperties kafka;
    private @Nullable Producer<byte[], byte[]> producer;

    DeadLetters(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    /**
     * Returns when the broker has it.
     *
     * @throws KafkaException when it has not; the command must then be tried again
     */
    void put(ConsumerRecord<byte[], byte[]> command, boolean withValue, String reason) {
        var value = withValue ? command.value() : null;
        var letter = new ProducerRecord<>(CommandTopics.DEAD_LETTERS, command.key(), value);
        for (var header : command.headers()) {
            if (header.key().startsWith("ce_") || header.key().equals("content-type")) {
                letter.headers().add(header);
            }
        }
        var origin = command.topic() + "-" + command.partition() + "@" + command.offset();
        letter.headers().add(REASON, reason.getBytes(UTF_8));
        letter.headers().add(ORIGIN, origin.getBytes(UTF_8));
        try {
            opened().send(letter).get(PATIENCE_MS * 2L, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException refused) {
            throw new KafkaException("A command could not be put aside", refused);
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }

    @Override
    public synchronized void destroy() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }

    private synchronized Producer<byte[], byte[]> opened() {
        var open = producer;
        if (open == null) {
            var configuration = kafka.buildProducerProperties(null);
            configuration.put(ProducerConfig.ACKS_CONFIG, "all");
            configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (long) PATIENCE_MS);
            configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS / 2);
            configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            open = new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer());
            producer = open;
        }
        return open;
    }
}
