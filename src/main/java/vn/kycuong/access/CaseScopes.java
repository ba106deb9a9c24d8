package vn.kycuong.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds what the permission matrix needs to know of cases; without those whose rows the acting person may not see. */
@FunctionalInterface
public interface CaseScopes {

    Map<UUID, CaseScope> scopesOf(Collection<UUID> caseIds);

    default Optional<CaseScope> scopeOf(UUID caseId) {
        return Optional.ofNullable(scopesOf(Set.of(caseId)).get(caseId));
    }
}
