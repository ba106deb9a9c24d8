package vn.kycuong.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sending again what was sent before. Of a record that was never sent, is held, parked or belongs to a sealed case it
 * knows nothing.
 *
 * @param range which records
 * @param expected how many records the range held when it was ordered
 * @param repeated how many of them the broker has again
 * @param refused how many the broker would not take this time; the replay went on without them
 * @param firstRefused the first of those; null when there is none
 * @param endedAt null while it runs
 * @param stoppedBy code of the official who stopped it before its end, or empty
 */
public record Replay(
        UUID id,
        String orderedBy,
        Instant orderedAt,
        String reason,
        Range range,
        long expected,
        long repeated,
        long refused,
        @Nullable UUID firstRefused,
        @Nullable Instant endedAt,
        String stoppedBy) {

    /**
     * Which records: those that fit all that is named.
     *
     * @param audience name of an audience; empty for all
     * @param caseName public number or identifier of a case; empty for all
     * @param type such as {@code inspection.announced}; empty for all
     * @param sentFrom first sent at this time or later; null from the beginning
     * @param sentTo first sent before this time
     */
    public record Range(
            String audience,
            String caseName,
            String type,
            @Nullable Instant sentFrom,
            Instant sentTo) {}
}
