package vn.kycuong.inspection;

import java.time.Instant;
import java.time.LocalDate;

/** A decision that gives the work on site more time. Its reason stays inside (Law 84/2025/QH15, article 20). */
public record Extension(
        int number, String decisionNumber, String reason, LocalDate until, Instant decidedAt, String decidedBy) {

    Extension withoutReason() {
        return new Extension(number, decisionNumber, "", until, decidedAt, decidedBy);
    }
}
