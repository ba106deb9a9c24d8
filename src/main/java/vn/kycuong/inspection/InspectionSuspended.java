package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.UUID;

/** The clock of the case stands still from this day on. Published inside the transaction that stops it. */
public record InspectionSuspended(UUID caseId, LocalDate on) {}
