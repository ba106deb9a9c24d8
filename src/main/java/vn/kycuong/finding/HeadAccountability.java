package vn.kycuong.finding;

import java.util.UUID;

/** What a finding needs to know of the accountability of the unit's head. Implemented by the room that keeps it. */
@FunctionalInterface
public interface HeadAccountability {

    /** Whether it is still open what the head answers for; then the finding cannot be closed. */
    boolean isOpen(UUID findingId);
}
