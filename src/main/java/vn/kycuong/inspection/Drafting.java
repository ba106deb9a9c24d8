package vn.kycuong.inspection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.RuleViolation;

/**
 * Who drafts the conclusion and who appraises the draft (Law 84/2025/QH15, articles 34 and 35).
 *
 * @param appraiser empty when the rule package does without an appraisal
 * @param appraisalDays working days given for the appraisal; 0 without one
 */
public record Drafting(
        UUID caseId,
        String drafter,
        String appraiser,
        int appraisalDays,
        Instant assignedAt,
        String assignedBy,
        String draftSha256,
        @Nullable Instant draftedAt) {

    void requireDrafter(String official) {
        if (!drafter.equals(official)) {
            throw RuleViolation.refused("not-the-drafter");
        }
    }

    void requireAppraiser(String official) {
        if (!appraiser.equals(official)) {
            throw RuleViolation.refused("not-the-appraiser");
        }
    }

    Drafting drafted(String sha256, Instant at) {
        return new Drafting(caseId, drafter, appraiser, appraisalDays, assignedAt, assignedBy, sha256, at);
    }
}
