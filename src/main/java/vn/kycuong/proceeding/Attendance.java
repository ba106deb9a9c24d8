package vn.kycuong.proceeding;

import vn.kycuong.access.RuleViolation;

/** Whether the person concerned was at a meeting. */
public enum Attendance {
    PRESENT,
    /** Asked in writing to have it held without him or her. */
    ABSENT_AT_OWN_REQUEST,
    ABSENT;

    /** Who just stays away is awaited once (Decree 234/2026/ND-CP, articles 14 and 17). */
    void requireFor(int summons) {
        if (this == ABSENT && summons < 2) {
            throw RuleViolation.refused("absence-needs-second-summons");
        }
    }
}
