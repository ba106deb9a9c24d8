package vn.kycuong.finding;

/** Why it came to it. Coded apart from what happened, so that causes can be counted. */
public enum CauseCode {
    PEOPLE,
    PROCEDURE,
    SUPERVISION,
    SYSTEM,
    RULE,
    OTHER
}
