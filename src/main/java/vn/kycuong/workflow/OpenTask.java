package vn.kycuong.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for a person.
 *
 * @param subjectId the case itself, one of its findings, or the accountability of a head for one
 * @param step name of a {@link vn.kycuong.inspection.Step}, a {@link vn.kycuong.finding.FindingStep} or an {@link
 *     vn.kycuong.accountability.AccountabilityStep}
 */
public record OpenTask(UUID caseId, UUID subjectId, String step, Instant since) {}
