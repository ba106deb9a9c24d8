package vn.kycuong.inspection;

import java.util.UUID;

/** The last conclusion of an inspection is signed. Published inside the transaction that signed it. */
public record ConclusionSigned(UUID caseId) {}
