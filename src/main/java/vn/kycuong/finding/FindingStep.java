package vn.kycuong.finding;

/** What people do about a finding, one constant per user task, each with its operation of the permission matrix. */
public enum FindingStep {
    CLASSIFY_FINDING("finding.classify"),
    RESPOND_TO_FINDING("finding.respond"),
    DECIDE_ON_RESPONSE("finding.decide"),
    SUBMIT_RECTIFICATION("finding.submit-rectification"),
    VERIFY_RECTIFICATION("finding.verify"),
    CLOSE_FINDING("finding.close");

    private final String operation;

    FindingStep(String operation) {
        this.operation = operation;
    }

    public String operation() {
        return operation;
    }
}
