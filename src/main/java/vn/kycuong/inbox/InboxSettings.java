package vn.kycuong.inbox;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How commands of other systems arrive.
 *
 * @param account the account that acts for them; empty, and nothing is read
 * @param largest bytes of the largest command
 * @param partitions of the topics, when the application makes them
 */
@Validated
@ConfigurationProperties("kycuong.inbox")
record InboxSettings(
        @DefaultValue("") String account,
        @Min(1) @DefaultValue("100000") int largest,
        @Min(1) @DefaultValue("6") int partitions,
        @Min(1) @DefaultValue("1") short replication) {}
