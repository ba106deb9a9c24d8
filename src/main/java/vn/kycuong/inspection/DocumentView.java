package vn.kycuong.inspection;

import java.time.Instant;
import java.util.List;

/** A paper of a case with its text. */
public record DocumentView(
        DocumentKind kind,
        int version,
        String text,
        String sha256,
        Instant filedAt,
        List<Document.Signature> signatures) {}
