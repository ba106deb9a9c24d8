package vn.kycuong.inspection;

import java.time.Instant;

/**
 * How the unit will carry out the conclusion (Law 84/2025/QH15, article 54.1).
 *
 * @param postponed what cannot be done at once, with schedule and reason; may be empty
 */
public record ImplementationPlan(
        String text, String postponed, String sha256, Instant submittedAt, String submittedBy) {}
