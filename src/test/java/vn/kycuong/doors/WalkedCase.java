package vn.kycuong.doors;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that the walk meets, with the facts that decide who may do what. The team is the same in all of them.
 *
 * @param finding null when there is none
 * @param findingMinuted whether the unit may know of the finding
 * @param entry what the head of unit A answers for; null when there is nothing
 */
record WalkedCase(
        String state,
        UUID id,
        @Nullable UUID finding,
        boolean findingMinuted,
        String unit,
        boolean sealed,
        boolean knownToUnit,
        @Nullable UUID entry) {

    static final String ISSUER = "LD-01";
    static final String TEAM_HEAD = "TD-01";
    static final Set<String> TEAM = Set.of(TEAM_HEAD, "CC-001");
    static final String HEAD = "TDV-A";
    static final Set<String> LISTED = Set.of(ISSUER, TEAM_HEAD, "CC-001");
}
