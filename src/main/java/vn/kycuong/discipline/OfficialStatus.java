package vn.kycuong.discipline;

/** Whose law applies: elected official, civil servant, public employee, or somebody who has left. */
public enum OfficialStatus {
    CAN_BO,
    CONG_CHUC,
    VIEN_CHUC,
    RETIRED
}
