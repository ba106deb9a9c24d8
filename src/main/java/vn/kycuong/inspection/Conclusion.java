package vn.kycuong.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.RuleViolation;

/**
 * A signed conclusion. A case may have several partial ones and ends with the one that is final (Law 84/2025/QH15, article
 * 36.3); it may be corrected until it is published (article 36.4).
 *
 * @param part running number within the case
 * @param last the case has no conclusion after this one
 * @param contested points the unit contests, in its own words
 * @param toBePublished where nothing is published, the unit receives the conclusion with the signature
 */
public record Conclusion(
        UUID id,
        UUID caseId,
        int part,
        boolean last,
        String number,
        String text,
        List<FindingsOfCase.Contested> contested,
        String sha256,
        boolean toBePublished,
        int corrections,
        Instant signedAt,
        String signedBy,
        @Nullable Publication publication) {

    /** When and how it was made public; the summary is what the public reads of a surprise inspection. */
    public record Publication(Instant at, Set<PublicationForm> forms, String summary) {

        public Publication {
            forms = Set.copyOf(forms);
        }
    }

    public Conclusion {
        contested = List.copyOf(contested);
    }

    public boolean published() {
        return publication != null;
    }

    /** The unit may read it: after publication (article 36.5), or at once where nothing is published on the way. */
    public boolean handedOver(Kind kind) {
        return published() || !toBePublished || kind.isSurprise();
    }

    /** Whether this is a wording of it, be it the one that holds or one before a correction. */
    public boolean isWordedIn(Document document) {
        return document.kind() == DocumentKind.CONCLUSION && document.text().startsWith(ConclusionText.title(number));
    }

    Conclusion corrected(String newText, String newSha256) {
        requireUnpublished();
        if (!toBePublished) {
            throw RuleViolation.refused("conclusion-already-issued");
        }
        return new Conclusion(
                id,
                caseId,
                part,
                last,
                number,
                newText,
                contested,
                newSha256,
                true,
                corrections + 1,
                signedAt,
                signedBy,
                null);
    }

    Conclusion publishedAs(Publication how) {
        requireUnpublished();
        if (!toBePublished) {
            throw RuleViolation.refused("publication-not-foreseen");
        }
        return new Conclusion(
                id, caseId, part, last, number, text, contested, sha256, true, corrections, signedAt, signedBy, how);
    }

    void requireUnpublished() {
        if (published()) {
            throw RuleViolation.refused("conclusion-already-published");
        }
    }
}
