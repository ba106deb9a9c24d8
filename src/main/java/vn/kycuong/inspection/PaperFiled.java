package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.UUID;

/** A version of a paper was filed. Published inside the transaction that files it. */
public record PaperFiled(UUID caseId, DocumentKind kind, int version, LocalDate on) {}
