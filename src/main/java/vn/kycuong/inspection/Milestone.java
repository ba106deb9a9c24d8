package vn.kycuong.inspection;

/**
 * What can become true of an inspection, once. The status of a case follows from these facts and is stored nowhere. Each
 * knows the codes of the two refusals that go with it: it happened already, and it has not happened yet.
 */
public enum Milestone {
    DECISION_ISSUED("decision-already-issued", "decision-not-issued"),
    CONDUCT_PLAN_APPROVED("conduct-plan-already-approved", "conduct-plan-not-approved"),
    NOTICE_SENT("notice-already-sent", "notice-not-sent"),
    ARRIVED("arrival-already-recorded", "arrival-not-recorded"),
    ANNOUNCED("already-announced", "not-announced"),
    MINUTES_SIGNED("minutes-already-signed", "minutes-not-signed"),
    MINUTES_COUNTERSIGNED("minutes-already-countersigned", "minutes-not-countersigned"),
    MINUTES_REFUSED("minutes-refusal-already-recorded", "minutes-refusal-not-recorded"),
    REPORT_SUBMITTED("report-already-submitted", "report-not-submitted"),
    DRAFTING_ASSIGNED("drafting-already-assigned", "drafting-not-assigned"),
    DRAFT_SUBMITTED("draft-already-submitted", "draft-not-submitted"),
    APPRAISED("draft-already-appraised", "draft-not-appraised"),
    CONCLUSION_SIGNED("conclusion-already-signed", "conclusion-not-signed"),
    HANDED_OVER("conclusion-already-issued", "conclusion-not-issued"),
    PUBLISHED("conclusion-already-published", "conclusion-not-published"),
    IMPLEMENTATION_PLANNED("implementation-plan-already-submitted", "implementation-plan-not-submitted"),
    IMPLEMENTATION_ORDERED("implementation-already-ordered", "implementation-not-ordered"),
    CLOSED("inspection-closed", "inspection-not-closed"),
    CANCELLED("inspection-cancelled", "inspection-not-cancelled"),
    VOIDED("inspection-void", "inspection-not-void"),
    UNSEALED("already-unsealed", "still-sealed");

    private final String codeWhenReached;
    private final String codeWhenMissing;

    Milestone(String codeWhenReached, String codeWhenMissing) {
        this.codeWhenReached = codeWhenReached;
        this.codeWhenMissing = codeWhenMissing;
    }

    String codeWhenReached() {
        return codeWhenReached;
    }

    String codeWhenMissing() {
        return codeWhenMissing;
    }
}
