package vn.kycuong.serving;

/** A paper within its case: the version of a document, or the act that it tells of. */
public record PaperId(PaperKind kind, int number) {}
