package vn.kycuong.access;

/** What a signed-in account may be. An account may hold several roles; rights are their union. */
public enum Role {
    INSPECTOR,
    HEAD_OF_UNIT,
    LEADERSHIP,
    PERSONNEL_OFFICER,
    CLERK,
    ADMINISTRATOR,
    INTEGRATION,
    AUDITOR
}
