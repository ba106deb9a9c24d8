package vn.kycuong.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.RuleViolation;

/** What a conclusion asks of the unit, and what became of it (Law 84/2025/QH15, articles 54 and 55). */
public record Recommendation(
        UUID id,
        UUID caseId,
        UUID conclusion,
        int number,
        String text,
        LocalDate dueOn,
        @Nullable LocalDate overdueOn,
        List<Evidence> evidence,
        @Nullable Closure closure) {

    /** What the unit reports. */
    public record Evidence(int number, String statement, Instant reportedAt, String reportedBy, List<File> files) {}

    /** A file that came with the evidence; its content is asked for one by one. */
    public record File(int number, String name, String mediaType, String sha256) {}

    /** The end of the follow-up. */
    public record Closure(RecommendationOutcome outcome, String reason, Instant at, String by) {}

    public Recommendation {
        evidence = List.copyOf(evidence);
    }

    public boolean open() {
        return closure == null;
    }

    void requireOpen() {
        if (!open()) {
            throw RuleViolation.refused("recommendation-already-closed", number);
        }
    }

    /** Nobody confirms what he has reported himself, and nothing is confirmed that nobody has reported. */
    Recommendation closed(RecommendationOutcome outcome, String reason, Instant at, String by) {
        requireOpen();
        if (outcome == RecommendationOutcome.IMPLEMENTED && evidence.isEmpty()) {
            throw RuleViolation.refused("recommendation-without-evidence", number);
        }
        if (evidence.stream().anyMatch(report -> report.reportedBy().equals(by))) {
            throw RuleViolation.refused("recommendation-closed-by-reporter", number);
        }
        return new Recommendation(
                id, caseId, conclusion, number, text, dueOn, overdueOn, evidence, new Closure(outcome, reason, at, by));
    }

    Recommendation overdue(LocalDate on) {
        return new Recommendation(id, caseId, conclusion, number, text, dueOn, on, evidence, closure);
    }
}
