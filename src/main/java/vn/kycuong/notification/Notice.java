package vn.kycuong.notification;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An event as it was received from one of our own topics.
 *
 * @param subject public number of the case
 * @param type stage, such as {@code inspection.announced}
 * @param audience topic it came from: UNITS, LEADERSHIP or PEOPLE
 * @param unit code of the unit concerned, or empty
 * @param recipients codes of officials, for PEOPLE only
 */
record Notice(
        UUID eventId,
        UUID caseId,
        String subject,
        String type,
        String audience,
        String unit,
        Set<String> recipients,
        String payload,
        Instant happenedAt) {}
