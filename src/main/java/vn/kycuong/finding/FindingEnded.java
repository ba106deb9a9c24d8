package vn.kycuong.finding;

import java.util.UUID;

/** A finding is closed, whichever way led there. Published inside the transaction that closed it. */
public record FindingEnded(UUID findingId, UUID caseId, ClosingOutcome outcome) {}
