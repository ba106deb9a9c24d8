package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Accounts;

/**
 * Signatures as recorded acts: somebody signed in gives the password again over the SHA-256 of a filed document. A
 * qualified electronic signature would take this place.
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
    void confirm(Actor by, String password) {
        if (!accounts.confirms(by, password)) {
            throw RuleViolation.invalid("password-wrong");
        }
    }

    /**
     * For somebody who has just been confirmed; checking a password twice would double what a signature costs.
     *
     * @param sha256 of the latest version of the document; what somebody read before is not what is signed now
     */
    void sign(UUID caseId, DocumentKind kind, String sha256, Actor by) {
        var current = documents.latest(caseId, kind).map(Document::sha256);
        if (!current.equals(Optional.of(sha256))) {
            throw RuleViolation.refused("document-changed");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        documents.sign(caseId, kind, new Document.Signature(by.official(), now, sha256));
    }
}
