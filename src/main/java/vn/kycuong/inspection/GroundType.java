package vn.kycuong.inspection;

/** What an inspection rests on (Law 84/2025/QH15, articles 19 and 26.1; Decree 217/2025, article 11.2). */
public enum GroundType {
    ANNUAL_PLAN,
    ORDER,
    SIGN_OF_VIOLATION,
    COMPLAINT_OR_DENUNCIATION,
    HOTLINE_SIGNAL,
    PRESS_REPORT,
    SYSTEM_ANOMALY,
    OTHER_LAW
}
