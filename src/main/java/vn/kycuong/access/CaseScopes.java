package vn.kycuong.access;

import java.util.Optional;
import java.util.UUID;

/** Finds what the permission matrix needs to know of a case; empty when the acting person may not see its rows. */
@FunctionalInterface
public interface CaseScopes {

    Optional<CaseScope> scopeOf(UUID caseId);
}
