package vn.kycuong.inspection;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case, as the journal has it.
 *
 * @param sequence within what its reader sees
 * @param by code of the official; null when the reader only learns that it happened
 */
public record TimelineEntry(
        long sequence,
        String type,
        Instant happenedAt,
        @Nullable String by,
        @Nullable String byName,
        Map<String, Object> data) {}
