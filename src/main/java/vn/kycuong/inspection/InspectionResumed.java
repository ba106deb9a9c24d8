package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.UUID;

/** The clock of the case runs again from this day on. Published inside the transaction that starts it. */
public record InspectionResumed(UUID caseId, LocalDate on) {}
