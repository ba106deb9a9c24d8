package vn.kycuong.inspection;

import java.time.Instant;
import java.util.List;

/** A paper of a case as it was filed: the text whose SHA-256 people sign. A new text is a new version. */
public record Document(
        DocumentKind kind,
        int version,
        String text,
        String sha256,
        Instant filedAt,
        String filedBy,
        List<Signature> signatures) {

    public Document {
        signatures = List.copyOf(signatures);
    }

    /** That somebody signed in, with the password asked again, put the name under this hash. */
    public record Signature(String official, Instant signedAt, String sha256) {}
}
