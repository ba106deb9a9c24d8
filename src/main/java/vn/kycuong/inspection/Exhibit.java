package vn.kycuong.inspection;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A piece of evidence. A number and a version name one content for ever.
 *
 * @param item code of the checklist item that it was collected for; empty when there is none
 * @param collectedBy code of the official who collected it
 * @param refersTo the day the evidence is about
 * @param sha256 of the bytes that are kept
 */
public record Exhibit(
        int number,
        int version,
        String item,
        String title,
        String collectedBy,
        LocalDate refersTo,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt) {}
