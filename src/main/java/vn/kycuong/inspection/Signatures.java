package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Proof;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Accounts;
import vn.kycuong.organisation.Confirmed;

/**
 * Signatures as recorded acts: somebody signed in, who has proved it again, puts the name under the SHA-256 of a filed
 * document. A qualified electronic signature would take this place.
 */
@Component
class Signatures {

    private final JdbcDocuments documents;
    private final Accounts accounts;
    private final Clock clock;

    Signatures(JdbcDocuments documents, Accounts accounts, Clock clock) {
        this.documents = documents;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Refuses before anything is written. */
    Confirmed confirm(Actor by, Proof proof) {
        return accounts.confirm(by, proof);
    }

    /**
     * Takes what {@link #confirm} found out, since checking a password twice would double what a signature costs.
     *
     * @param sha256 of the latest version of the document; what somebody read before is not what is signed now
     */
    void sign(UUID caseId, DocumentKind kind, String sha256, Confirmed signer) {
        var current = documents.latest(caseId, kind).map(Document::sha256);
        if (!current.equals(Optional.of(sha256))) {
            throw RuleViolation.refused("document-changed");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        documents.sign(
                caseId, kind, new Document.Signature(signer.official(), now, sha256, signer.way(), signer.loginAt()));
    }
}
