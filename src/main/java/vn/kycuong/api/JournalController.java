package vn.kycuong.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.journal.JournalQueries;
import vn.kycuong.journal.Verification;

/** Proof that the journal is what was written. */
@RestController
class JournalController {

    record Answer(boolean intact, long entries, @Nullable Link broken) {}

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
        return new Answer(found.intact(), found.entries(), broken);
    }
}
