package vn.kycuong.inspection;

import java.util.Set;

/** Where a case stands, derived from what has happened. */
public enum Status {
    DRAFTED,
    DECIDED,
    NOTIFIED,
    ON_SITE,
    FIELDWORK,
    SUSPENDED,
    MINUTED,
    REPORTED,
    DRAFTING,
    DRAFT_READY,
    CONCLUDED,
    PUBLISHED,
    CLOSED,
    CANCELLED,
    VOID;

    static Status of(Set<Milestone> reached, boolean suspended) {
        if (reached.contains(Milestone.VOIDED)) {
            return VOID;
        }
        if (reached.contains(Milestone.CANCELLED)) {
            return CANCELLED;
        }
        if (reached.contains(Milestone.CLOSED)) {
            return CLOSED;
        }
        return suspended ? SUSPENDED : stage(reached);
    }

    private static Status stage(Set<Milestone> reached) {
        var stage = DRAFTED;
        for (var milestone : Milestone.values()) {
            if (reached.contains(milestone)) {
                stage = after(milestone, stage);
            }
        }
        return stage;
    }

    private static Status after(Milestone milestone, Status before) {
        return switch (milestone) {
            case DECISION_ISSUED -> DECIDED;
            case NOTICE_SENT -> NOTIFIED;
            case ARRIVED -> ON_SITE;
            case ANNOUNCED -> FIELDWORK;
            case MINUTES_SIGNED -> MINUTED;
            case REPORT_SUBMITTED -> REPORTED;
            case DRAFTING_ASSIGNED -> DRAFTING;
            case DRAFT_SUBMITTED -> DRAFT_READY;
            case CONCLUSION_SIGNED -> CONCLUDED;
            case PUBLISHED -> PUBLISHED;
            default -> before;
        };
    }
}
