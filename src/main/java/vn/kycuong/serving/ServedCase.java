package vn.kycuong.serving;

import java.util.Set;
import java.util.UUID;

/**
 * A case as far as its papers are served.
 *
 * @param addressee code of the unit or of the official whom the papers are for
 * @param papers those that can be served now; what the addressee may not read yet is not among them
 * @param mayServe whether the asker records what came of it
 * @param seesNames whether the asker may read who took a paper in hand, and see the proof
 */
public record ServedCase(
        UUID id,
        String number,
        String addressee,
        String addresseeVi,
        String addresseeEn,
        Set<PaperId> papers,
        boolean mayServe,
        boolean seesNames) {

    public ServedCase {
        papers = Set.copyOf(papers);
    }

    /** A paper that was tried to be served is shown also when another has taken its place. */
    boolean shows(ServedPaper paper) {
        return papers.contains(paper.id()) || !paper.attempts().isEmpty();
    }
}
