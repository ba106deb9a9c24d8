package vn.kycuong.discipline;

/** A disciplinary form. What was called hạ bậc lương and giáng chức has not existed since 1 July 2025. */
public enum Form {
    KHIEN_TRACH,
    CANH_CAO,
    CACH_CHUC,
    BUOC_THOI_VIEC,
    BAI_NHIEM,
    XOA_TU_CACH
}
