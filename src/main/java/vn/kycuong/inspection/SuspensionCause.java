package vn.kycuong.inspection;

/** Why an inspection may be suspended (Law 84/2025/QH15, article 30). */
public enum SuspensionCause {
    FORCE_MAJEURE,
    URGENT_TASK,
    /** With good reason, once, and not longer than the rule package allows. */
    UNIT_REQUEST
}
