package vn.kycuong.inspection;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Questions;
import vn.kycuong.journal.JournalQueries;

/**
 * Whether a paper is as it was issued. Who asks must have its fingerprint, and learns neither the case nor a name. The
 * answer is the same for everybody: for nobody is there a paper of a sealed case.
 */
@Questions
public class IssuedPaperQueries {

    private final JdbcIssuedPapers papers;
    private final JournalQueries journal;

    IssuedPaperQueries(JdbcIssuedPapers papers, JournalQueries journal) {
        this.papers = papers;
        this.journal = journal;
    }

    /** What can be said of a fingerprint. */
    public enum Standing {
        AS_ISSUED,
        REPLACED,
        UNKNOWN
    }

    /**
     * @param letters cases with a letter of this fingerprint, found elsewhere
     * @return unknown as well when the text was changed in its table, or when the journal does not know of it
     */
    public Standing standing(Actor actor, String sha256, Set<UUID> letters) {
        var filed = papers.withFingerprint(sha256).stream()
                .filter(paper -> Fingerprint.of(paper.text()).equals(sha256))
                .filter(paper -> journalled(actor, paper.caseId(), sha256))
                .map(paper -> paper.current() ? Standing.AS_ISSUED : Standing.REPLACED);
        var sent = letters.stream()
                .filter(caseId -> journalled(actor, caseId, sha256))
                .map(caseId -> Standing.AS_ISSUED);
        Optional<Standing> best = Stream.concat(filed, sent).min(Enum::compareTo);
        return best.orElse(Standing.UNKNOWN);
    }

    private boolean journalled(Actor actor, UUID caseId, String sha256) {
        return journal.allEntries(actor, caseId).stream()
                .anyMatch(entry -> entry.text().contains('"' + sha256 + '"'));
    }
}
