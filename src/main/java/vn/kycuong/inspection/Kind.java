package vn.kycuong.inspection;

import java.util.EnumSet;
import java.util.Set;

/** How an inspection comes about; decides its process, its numbers and whether it is sealed until the visit. */
public enum Kind {
    SCHEDULED("KH", "inspection", EnumSet.of(GroundType.ANNUAL_PLAN, GroundType.OTHER_LAW)),
    THEMATIC("CD", "inspection", EnumSet.of(GroundType.ANNUAL_PLAN, GroundType.ORDER, GroundType.OTHER_LAW)),
    SURPRISE(
            "DX",
            "surprise",
            EnumSet.of(
                    GroundType.ORDER,
                    GroundType.SIGN_OF_VIOLATION,
                    GroundType.COMPLAINT_OR_DENUNCIATION,
                    GroundType.HOTLINE_SIGNAL,
                    GroundType.PRESS_REPORT,
                    GroundType.SYSTEM_ANOMALY,
                    GroundType.OTHER_LAW));

    private final String numberPrefix;
    private final String eventPrefix;
    private final Set<GroundType> grounds;

    Kind(String numberPrefix, String eventPrefix, Set<GroundType> grounds) {
        this.numberPrefix = numberPrefix;
        this.eventPrefix = eventPrefix;
        this.grounds = grounds;
    }

    public boolean isSurprise() {
        return this == SURPRISE;
    }

    /** Law 84/2025/QH15, article 19: a planned inspection rests on the plan, an unplanned one on signs or orders. */
    boolean mayRestOn(GroundType ground) {
        return grounds.contains(ground);
    }

    String numberPrefix() {
        return numberPrefix;
    }

    /** First word of the event names of this kind. */
    String eventPrefix() {
        return eventPrefix;
    }
}
