package vn.kycuong.access;

import java.util.Optional;
import java.util.UUID;

/** Whether somebody may know, today, that a case exists; for rooms that know no heart. Each heart answers for its own. */
@FunctionalInterface
public interface CaseAwareness {

    /** Empty when the case is none of those that this heart answers for. */
    Optional<Boolean> knows(Actor actor, UUID caseId);
}
