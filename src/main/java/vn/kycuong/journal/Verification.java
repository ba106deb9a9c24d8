package vn.kycuong.journal;

import java.util.Optional;
import java.util.UUID;

/**
 * What a check of the chains found.
 *
 * @param entries how many entries were recomputed
 * @param broken the first link that does not hold; empty when all do
 */
public record Verification(long entries, Optional<Break> broken) {

    /** What is wrong with a link. */
    public enum Fault {
        /** The row is not what was hashed, or does not follow the one before it. */
        CHANGED,
        /** An entry is missing in the middle. */
        MISSING,
        /** Entries at the end are missing: the head of the case, or the last daily anchor, knows of more. */
        TAIL_MISSING,
        /** The kept heads are not those that were published with the last daily anchor. */
        ANCHOR_DIFFERS
    }

    /** The first link that does not hold. */
    public record Break(UUID caseId, long sequence, Fault fault) {}

    public boolean intact() {
        return broken.isEmpty();
    }
}
