package vn.kycuong.finding;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What a finding needs to know of the accountability of the unit's head. Implemented by the room that keeps it. */
public interface HeadAccountability {

    /** Whether it is still open what the head answers for; then the finding cannot be closed. */
    boolean isOpen(UUID findingId);

    /** Those of these findings for which it is still open. */
    Set<UUID> openAmong(Collection<UUID> findingIds);
}
