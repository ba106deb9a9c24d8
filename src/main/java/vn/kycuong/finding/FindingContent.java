package vn.kycuong.finding;

import java.util.Set;

/**
 * What was found, as the team words it.
 *
 * @param violation code in the catalogue
 * @param what the facts
 * @param internalNote for the team and its leaders only; the unit never reads it
 * @param exhibits numbers of the exhibits of the case that show it
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
        Set<Integer> exhibits) {

    public FindingContent {
        exhibits = Set.copyOf(exhibits);
    }
}
