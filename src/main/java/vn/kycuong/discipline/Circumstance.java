package vn.kycuong.discipline;

/** What makes a violation one of those that the law treats on their own. */
public enum Circumstance {
    ILLEGAL_DIPLOMA_APPOINTMENT,
    ILLEGAL_DIPLOMA_RECRUITMENT,
    DRUG_ADDICTION,
    IMPRISONED,
    CORRUPTION_CONVICTION,
    HEAD_FAILED_RESPONSIBILITY,
    PARTY_EXPULSION,
    INTERNAL_POLITICAL_SECURITY,
    NATIONAL_INTEREST,
    OTHER
}
