package vn.kycuong.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.organisation.Headship;

/**
 * An entry in the register.
 *
 * @param unit code of the inspected unit
 * @param official code of whoever answers; empty when there is nobody
 * @param reason why this person
 * @param outcome null while it is open
 * @param dueOn until when it has to be decided; null when no term runs
 * @param next operation of the permission matrix that has to be done next; empty when there is none
 * @param mine the next thing is the reader's to do
 */
public record EntryRow(
        UUID id,
        String caseNumber,
        int findingNumber,
        String unit,
        LocalDate actOn,
        String official,
        @Nullable String officialName,
        Headship.Reason reason,
        AccountabilityStatus status,
        @Nullable Outcome outcome,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable LocalDate dueOn,
        boolean late,
        String next,
        boolean mine) {}
