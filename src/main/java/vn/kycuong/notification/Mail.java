package vn.kycuong.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody took in order to send it.
 *
 * @param id the same for the same event and person, so that a repeated mail can be told
 * @param digestOn the day of a digest; null for a mail about one event
 * @param token whoever has another one has lost the mail to another node
 */
record Mail(
        UUID id,
        String official,
        @Nullable LocalDate digestOn,
        int tries,
        Instant queuedAt,
        UUID token,
        List<Told> notices) {

    /** What it tells of: an event in the person's inbox. */
    record Told(UUID eventId, UUID caseId, String subject, String type, String audience, String unit) {}
}
