package vn.kycuong.discipline;

/** How grave a case of corruption in a unit is (Decree 59/2019/ND-CP, article 76). */
public enum Corruption {
    LESS_SERIOUS,
    SERIOUS,
    VERY_SERIOUS
}
