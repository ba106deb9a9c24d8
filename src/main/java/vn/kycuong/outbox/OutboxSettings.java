package vn.kycuong.outbox;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How announcements leave.
 *
 * @param batch records sent at once, and at most marked together
 * @param mark how long at most what was sent stays unmarked, and so out of the feed
 * @param poll how often to look without having been woken
 * @param lease how long a relay that has gone silent keeps others out
 * @param delivery how long the producer tries; must be below the lease, so that a late record cannot overtake a new owner
 * @param largest bytes of a record that the broker takes
 */
@Validated
@ConfigurationProperties("kycuong.outbox")
record OutboxSettings(
        @Min(1) @DefaultValue("2000") int batch,
        @DefaultValue("100ms") Duration mark,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("15s") Duration lease,
        @DefaultValue("10s") Duration delivery,
        @Min(1) @DefaultValue("6") int partitions,
        @Min(1) @DefaultValue("1") short replication,
        @Min(1) @DefaultValue("900000") int largest) {

    OutboxSettings {
        if (delivery.compareTo(lease) >= 0) {
            throw new IllegalArgumentException("kycuong.outbox.delivery must be shorter than kycuong.outbox.lease");
        }
    }

    /** How long a batch that was taken may wait before it is sent: a third is left for clocks that differ. */
    Duration slack() {
        return lease.minus(delivery).dividedBy(3);
    }

    /** What the lease must still last when a batch is taken. */
    Duration leaseLeft() {
        return lease.minus(slack());
    }
}
