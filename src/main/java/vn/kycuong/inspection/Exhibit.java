package vn.kycuong.inspection;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A piece of evidence. A number and a version name one content for ever.
 *
 * @param collectedBy code of the official who collected it
 * @param refersTo the day the evidence is about
 */
public record Exhibit(
        int number,
        int version,
        String title,
        String collectedBy,
        LocalDate refersTo,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt) {}
