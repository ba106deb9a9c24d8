package vn.kycuong.journal;

import java.time.Instant;
import java.util.Map;

/** What an audience was told of a case, and when it happened. */
public record Told(String type, Instant happenedAt, long sequence, Map<String, Object> payload) {}
