package vn.kycuong.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** When a case was not considered, and why. */
interface DeferralRecords {

    /** @param reason medical and protected; empty when there is none */
    void add(UUID caseId, Deferral deferral, String reason, String by, Instant at);

    void end(UUID deferral, LocalDate lastDay, String by, Instant at);

    /** Protected: for the few who may read it, never for an event, a variable or a log. */
    Optional<String> medicalReason(UUID deferral);
}
