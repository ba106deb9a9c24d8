package vn.kycuong.outbox;

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
        if (change(Status.DOWN)) {
            log.warn("Kafka is away ({}); events wait in the database", reason.toString());
        }
    }

    private boolean change(Status now) {
        var before = status;
        status = now;
        return !before.equals(now);
    }
}
