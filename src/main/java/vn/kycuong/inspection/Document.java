package vn.kycuong.inspection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.organisation.Confirmed;

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

    /**
     * That somebody signed in, who proved it again, put the name under this hash.
     *
     * @param loginAt when the person logged in at the agency's provider for it; null where the password was asked
     */
    public record Signature(
            String official,
            Instant signedAt,
            String sha256,
            Confirmed.Way confirmedBy,
            @Nullable Instant loginAt) {}
}
