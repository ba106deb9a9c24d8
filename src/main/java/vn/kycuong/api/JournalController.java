package vn.kycuong.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.journal.JournalQueries;
import vn.kycuong.journal.Verification;

/** Proof that the journal is what was written. */
@RestController
class JournalController {

    /**
     * @param entries of the cases that the asker may know of
     * @param missedMinutes minutes without an anchor of sealed commitments
     * @param gaps the latest stretches of those
     */
    record Answer(
            boolean intact, long entries, @Nullable Link broken, long missedMinutes, List<Verification.Gap> gaps) {}

    record Link(UUID caseId, long sequence, Verification.Fault fault) {}

    private final JournalQueries journal;

    JournalController(JournalQueries journal) {
        this.journal = journal;
    }

    @GetMapping("/api/v1/journal/verification")
    Answer verify(Actor actor) {
        var found = journal.verify(actor);
        var broken = found.broken()
                .map(link -> new Link(link.caseId(), link.sequence(), link.fault()))
                .orElse(null);
        return new Answer(found.intact(), found.entries(), broken, found.missedMinutes(), found.gaps());
    }

    /** A file that can be checked without the application. */
    @GetMapping("/api/v1/inspections/{id}/extract")
    ResponseEntity<String> extract(@PathVariable UUID id, Actor actor) {
        var name = ContentDisposition.attachment()
                .filename("extract-" + id + ".json")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(journal.extract(actor, id).json());
    }
}
