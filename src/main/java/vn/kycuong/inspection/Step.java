package vn.kycuong.inspection;

import java.util.List;

/**
 * What people do in an inspection, one constant per user task of its processes. A step names the operations of the
 * permission matrix that do it: usually one; the minutes are either signed or refused before a witness.
 */
public enum Step {
    ISSUE_DECISION("inspection.issue-decision"),
    ACKNOWLEDGE_SECRECY("inspection.acknowledge-secrecy"),
    APPROVE_CONDUCT_PLAN("inspection.approve-conduct-plan"),
    SEND_NOTICE("inspection.send-notice"),
    RECORD_ARRIVAL("inspection.record-arrival"),
    ANNOUNCE_DECISION("inspection.announce"),
    SIGN_MINUTES("inspection.sign-minutes"),
    COUNTERSIGN_MINUTES("inspection.countersign-minutes", "inspection.record-refusal"),
    SUBMIT_REPORT("inspection.submit-report"),
    ASSIGN_DRAFTING("inspection.assign-drafting"),
    SUBMIT_DRAFT_CONCLUSION("inspection.submit-draft"),
    APPRAISE_DRAFT("inspection.appraise"),
    SIGN_CONCLUSION("inspection.sign-conclusion"),
    PUBLISH_CONCLUSION("inspection.publish-conclusion"),
    SUBMIT_IMPLEMENTATION_PLAN("inspection.submit-implementation-plan"),
    ORDER_IMPLEMENTATION("inspection.order-implementation"),
    FOLLOW_UP_RECOMMENDATIONS("inspection.close-recommendation", "inspection.report-recommendation"),
    CLOSE_CASE("inspection.close"),
    RESUME_INSPECTION("inspection.resume");

    private final List<String> operations;

    Step(String... operations) {
        this.operations = List.of(operations);
    }

    /** Operations of the permission matrix that do this step, the usual one first. */
    public List<String> operations() {
        return operations;
    }
}
