package vn.kycuong.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for a person.
 *
 * @param subjectId the case itself, or one of its findings
 * @param step name of a {@link vn.kycuong.inspection.Step} or a {@link vn.kycuong.finding.FindingStep}
 */
public record OpenTask(UUID caseId, UUID subjectId, String step, Instant since) {}
