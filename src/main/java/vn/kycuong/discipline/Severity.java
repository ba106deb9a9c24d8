package vn.kycuong.discipline;

/** How grave the consequences of a violation are (Decree 234/2026/ND-CP, article 6.2). */
public enum Severity {
    IT_NGHIEM_TRONG,
    NGHIEM_TRONG,
    RAT_NGHIEM_TRONG
}
