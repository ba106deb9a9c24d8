package vn.kycuong.proceeding;

/** Why somebody is not disciplined (Decree 234/2026/ND-CP, article 4). */
public enum Exclusion {
    NO_LEGAL_CAPACITY,
    FORCE_MAJEURE,
    OBEYED_AN_ORDER,
    SCIENCE_AND_INNOVATION,
    CORRECT_PROCEDURE_WITHOUT_GAIN,
    DECEASED
}
