package vn.kycuong.accountability;

/** What people do about an entry, one constant per user task, each with its operation of the permission matrix. */
public enum AccountabilityStep {
    STATE_ACCOUNTABILITY("accountability.state"),
    DECIDE_ACCOUNTABILITY("accountability.decide");

    private final String operation;

    AccountabilityStep(String operation) {
        this.operation = operation;
    }

    public String operation() {
        return operation;
    }
}
