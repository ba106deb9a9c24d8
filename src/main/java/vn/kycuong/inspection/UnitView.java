package vn.kycuong.inspection;

import java.util.EnumSet;
import java.util.Set;

/** What the head of the inspected unit is to learn of a case, and not a stage more. */
final class UnitView {

    private static final Set<Milestone> TOLD = EnumSet.of(
            Milestone.DECISION_ISSUED,
            Milestone.NOTICE_SENT,
            Milestone.ANNOUNCED,
            Milestone.MINUTES_SIGNED,
            Milestone.MINUTES_COUNTERSIGNED,
            Milestone.MINUTES_REFUSED,
            Milestone.PUBLISHED,
            Milestone.HANDED_OVER,
            Milestone.IMPLEMENTATION_PLANNED,
            Milestone.IMPLEMENTATION_ORDERED,
            Milestone.CLOSED,
            Milestone.CANCELLED,
            Milestone.VOIDED);

    private UnitView() {}

    static boolean told(Milestone milestone) {
        return TOLD.contains(milestone);
    }

    /** Between the minutes and the conclusion the unit does not see how far the report and the draft have come. */
    static Status status(Inspection inspection) {
        var known = EnumSet.noneOf(Milestone.class);
        inspection.reached().keySet().stream().filter(UnitView::told).forEach(known::add);
        if (known.contains(Milestone.HANDED_OVER)) {
            known.add(Milestone.CONCLUSION_SIGNED);
        }
        return Status.of(known, inspection.suspendedOn() != null);
    }
}
