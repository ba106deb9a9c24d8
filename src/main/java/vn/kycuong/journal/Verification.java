package vn.kycuong.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a check of all chains found.
 *
 * @param entries how many entries were recomputed, of the cases that the asker may know of
 * @param broken the first link that does not hold; empty when all do
 * @param missedMinutes minutes in which no anchor of sealed commitments was published, since the first one
 * @param gaps the latest twenty stretches of those, the oldest first
 */
public record Verification(long entries, Optional<Break> broken, long missedMinutes, List<Gap> gaps) {

    public Verification {
        gaps = List.copyOf(gaps);
    }

    /** What is wrong with a link. */
    public enum Fault {
        /** The row is not what was hashed, or does not follow the one before it. */
        CHANGED,
        /** An entry is missing in the middle. */
        MISSING,
        /** Entries at the end are missing: the head of the case, or the last daily anchor, knows of more. */
        TAIL_MISSING,
        /** The chain holds in itself, but it is not the one that the head of the case, or the last anchor, knows. */
        REWRITTEN,
        /** A commitment that was revealed does not lead to its root, or is not what was decided. */
        COMMITMENT_DIFFERS,
        /**
         * The journal as a whole is not what was published with the last daily anchor. Also said, in place of anything
         * more exact, of a chain that the asker may not know of.
         */
        ANCHOR_DIFFERS
    }

    /**
     * The first link that does not hold.
     *
     * @param sequence of the entry; 0 when not an entry is at fault but the commitment that is kept of the case
     */
    public record Break(UUID caseId, long sequence, Fault fault) {}

    /** From the first minute without an anchor to the next one with. */
    public record Gap(Instant from, Instant to) {}

    public boolean intact() {
        return broken.isEmpty();
    }
}
