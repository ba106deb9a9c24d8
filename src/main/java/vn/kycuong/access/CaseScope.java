package vn.kycuong.access;

import java.util.Set;
import java.util.UUID;

/**
 * What the permission matrix needs to know of a case. People are codes of officials.
 *
 * @param sealed hidden from everybody who is not {@code listed}
 * @param knownToUnit the head of the inspected unit has been told that the case exists
 * @param issuer the leader who decides in this case
 * @param involved people with a part in the case beside the team, such as the appraiser
 */
public record CaseScope(
        UUID caseId,
        String unit,
        boolean sealed,
        Set<String> listed,
        boolean knownToUnit,
        Set<String> team,
        String teamHead,
        String issuer,
        Set<String> involved) {

    public CaseScope {
        listed = Set.copyOf(listed);
        team = Set.copyOf(team);
        involved = Set.copyOf(involved);
    }
}
