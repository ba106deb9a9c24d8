package vn.kycuong.inspection;

import java.util.UUID;

/** The case has ended without a conclusion. Published inside the transaction that ends it. */
public record InspectionCancelled(UUID caseId) {}
