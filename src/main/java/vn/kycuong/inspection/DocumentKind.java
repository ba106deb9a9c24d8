package vn.kycuong.inspection;

import org.jspecify.annotations.Nullable;

/** The papers of a case, and who reads them beside the team and the issuer. */
public enum DocumentKind {
    DECISION(Milestone.ANNOUNCED, true),
    CONDUCT_PLAN(null, true),
    REPORT_OUTLINE(Milestone.NOTICE_SENT, true),
    NOTICE(Milestone.NOTICE_SENT, true),
    ANNOUNCEMENT_MINUTES(Milestone.ANNOUNCED, true),
    MINUTES(Milestone.MINUTES_SIGNED, false),
    MINUTES_ANSWER(Milestone.MINUTES_SIGNED, false),
    REPORT(null, true),
    DRAFT_CONCLUSION(null, false),
    RESERVED_OPINION(null, false),
    APPRAISAL(null, true),
    CONCLUSION(Milestone.HANDED_OVER, true),
    /** What the public reads of a surprise inspection. */
    PUBLICATION(Milestone.PUBLISHED, true),
    IMPLEMENTATION_PLAN(Milestone.IMPLEMENTATION_PLANNED, true),
    IMPLEMENTATION_ORDER(Milestone.IMPLEMENTATION_ORDERED, true);

    private final @Nullable Milestone openToUnit;
    private final boolean openToLeadership;

    DocumentKind(@Nullable Milestone openToUnit, boolean openToLeadership) {
        this.openToUnit = openToUnit;
        this.openToLeadership = openToLeadership;
    }

    /** Whether the head of the inspected unit may read it now: most only after something has happened, some never. */
    boolean openToUnit(Inspection inspection) {
        return openToUnit != null && inspection.has(openToUnit);
    }

    boolean openToLeadership() {
        return openToLeadership;
    }
}
