package vn.kycuong.proceeding;

/** What people do about a disciplinary case, one constant per user task, each with its operation of the matrix. */
public enum DisciplinaryTask {
    ASSESS_CASE("discipline.assess"),
    CALL_REVIEW("discipline.call-review"),
    HOLD_REVIEW("discipline.hold-review"),
    REPORT_REVIEW("discipline.report-review"),
    FORM_COUNCIL("discipline.form-council"),
    SUMMON_TO_COUNCIL("discipline.summon"),
    HOLD_COUNCIL("discipline.hold-council"),
    RECOMMEND_FORM("discipline.recommend"),
    DECIDE_ON_DISCIPLINE("discipline.decide"),
    HAND_OVER_DECISION("discipline.hand-over"),
    EXECUTE_DECISION("discipline.execute"),
    SETTLE_APPEAL("discipline.settle-appeal"),
    RECORD_SETTLEMENT("discipline.record-settlement"),
    RESTORE_RIGHTS("discipline.restore");

    private final String operation;

    DisciplinaryTask(String operation) {
        this.operation = operation;
    }

    public String operation() {
        return operation;
    }
}
