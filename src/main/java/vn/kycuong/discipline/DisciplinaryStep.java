package vn.kycuong.discipline;

/** A step of a disciplinary case, or of a complaint about it, that has a term. */
public enum DisciplinaryStep {
    REVIEW_NOTICE,
    REVIEW_REPORT,
    COUNCIL_FORMED,
    COUNCIL_SUMMONS,
    RECOMMENDATION,
    ISSUE_DECISION,
    DECISION_AFTER_JUDGMENT,
    AFTER_PARTY_DISCIPLINE,
    FIRST_COMPLAINT,
    SECOND_COMPLAINT,
    SECOND_COMPLAINT_DISMISSAL,
    COMPLAINT_SETTLEMENT,
    COMPLAINT_SETTLEMENT_COMPLEX,
    CORRECTION
}
