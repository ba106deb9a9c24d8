package vn.kycuong.inspection;

import java.time.Instant;

/** The end of a case: what came of it, what is learnt from it, how long its file is kept. */
public record Closing(
        InspectionOutcome outcome, String lessons, RetentionClass retention, Instant closedAt, String closedBy) {

    Closing withoutLessons() {
        return new Closing(outcome, "", retention, closedAt, closedBy);
    }
}
