package vn.kycuong.outbox;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Whether the relay reaches the broker. A component of its own: pages work without Kafka. */
@Component("kafkaHealthIndicator")
class KafkaHealth implements HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(KafkaHealth.class);

    /** How long after our own start the broker may take to come, before anybody is alarmed. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final long startedAt = System.nanoTime();
    private volatile Status status = Status.UNKNOWN;

    @Override
    public Health health() {
        return Health.status(status).build();
    }

    void reached() {
        if (change(Status.UP)) {
            log.info("Kafka is reached; events flow");
        }
    }

    void away(Exception reason) {
        if (status == Status.UNKNOWN && System.nanoTime() - startedAt < GRACE.toNanos()) {
            log.debug("Kafka is not there yet: {}", reason.toString());
        } else if (change(Status.DOWN)) {
            log.warn("Kafka is away ({}); events wait in the database", reason.toString());
        }
    }

    private boolean change(Status now) {
        var before = status;
        status = now;
        return !before.equals(now);
    }
}
