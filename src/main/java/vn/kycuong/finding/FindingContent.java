package vn.kycuong.finding;

import java.util.Set;

/**
 * What was found, as the team words it.
 *
 * @param violation code in the catalogue
 * @param what the facts
 * @param internalNote for the team and its leaders only; the unit never reads it
 * @param exhibits the exhibits of the case that show it
 */
public record FindingContent(
        String violation,
        String title,
        String what,
        String place,
        Committed committed,
        CauseCode cause,
        Consequence consequence,
        String legalBasis,
        String internalNote,
        Set<ExhibitReference> exhibits) {

    public FindingContent {
        exhibits = Set.copyOf(exhibits);
    }

    /** What the inspected unit reads of it. */
    FindingContent forUnit() {
        return with("", Set.of());
    }

    FindingContent with(Set<ExhibitReference> pinned) {
        return with(internalNote, pinned);
    }

    private FindingContent with(String note, Set<ExhibitReference> shown) {
        return new FindingContent(
                violation, title, what, place, committed, cause, consequence, legalBasis, note, shown);
    }
}
