package vn.kycuong.journal;

import java.util.Set;
import java.util.UUID;

/** Cases of the system itself, which are nobody's inspection and are never sealed. */
public final class SystemCase {

    /** One anchor of sealed commitments every minute. */
    public static final UUID SEALS = UUID.fromString("00000000-0000-8000-8000-000000000001");

    /** One anchor of all journal heads every day. */
    public static final UUID HEADS = UUID.fromString("00000000-0000-8000-8000-000000000002");

    /** Repairs of records that could not be sent. */
    public static final UUID OUTBOX = UUID.fromString("00000000-0000-8000-8000-000000000003");

    /** Answers to commands of other systems. */
    public static final UUID COMMANDS = UUID.fromString("00000000-0000-8000-8000-000000000004");

    /** Steps of the processes that were stuck and set going again. */
    public static final UUID STEPS = UUID.fromString("00000000-0000-8000-8000-000000000005");

    private static final Set<UUID> ALL = Set.of(SEALS, HEADS, OUTBOX, COMMANDS, STEPS);

    private SystemCase() {}

    static boolean is(UUID caseId) {
        return ALL.contains(caseId);
    }
}
