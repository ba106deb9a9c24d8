package vn.kycuong.campaign;

import java.util.UUID;

/** A fact of a case, by its type in the journal. */
record Happening(UUID caseId, String type) {}
