package vn.kycuong.notification;

import java.time.Instant;

/**
 * A mail that came back.
 *
 * @param status why, as RFC 3463 has it
 */
public record Returned(Instant at, String status) {}
