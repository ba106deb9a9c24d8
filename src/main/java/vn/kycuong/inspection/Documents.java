package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** The papers of a case. Nothing filed is ever changed. */
@Component
class Documents {

    private final JdbcDocuments documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(JdbcDocuments documents, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Files the next version.
     *
     * @return the SHA-256 that can be signed
     */
    String add(UUID caseId, DocumentKind kind, String text, Actor by) {
        var version = latest(caseId, kind).map(Document::version).orElse(0) + 1;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var document = new Document(kind, version, text, Fingerprint.of(text), now, by.official(), List.of());
        documents.add(caseId, document);
        events.publishEvent(new PaperFiled(caseId, kind, version, LocalDate.now(clock)));
        return document.sha256();
    }

    Optional<Document> latest(UUID caseId, DocumentKind kind) {
        return documents.latest(caseId, kind);
    }

    /** All versions, of each kind the latest first. */
    List<Document> ofCase(UUID caseId) {
        return documents.ofCase(caseId);
    }
}
