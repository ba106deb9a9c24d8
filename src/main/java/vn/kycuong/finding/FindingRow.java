package vn.kycuong.finding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a list, as far as its reader may see it.
 *
 * @param severity the confirmed class; null while there is none
 * @param next operation of the permission matrix that has to be done next; empty when there is none
 * @param dueOn until when; null when no term runs, or when it is none of the reader's business
 * @param mine the next thing is the reader's to do
 */
public record FindingRow(
        UUID id,
        UUID caseId,
        String caseNumber,
        int number,
        String unit,
        String violation,
        String title,
        @Nullable FindingClass severity,
        FindingState state,
        String next,
        @Nullable LocalDate dueOn,
        boolean late,
        boolean mine) {}
