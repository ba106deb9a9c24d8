package vn.kycuong.outbox;

import java.time.Instant;
import java.util.UUID;
import vn.kycuong.journal.Audience;

/** A record that the broker will not take as it is. What follows in its case waits until somebody decides. */
public record ParkedRecord(
        UUID id, String type, Audience audience, String subject, long sequence, Instant parkedAt, String reason) {}
