package vn.kycuong.discipline;

/** What a violation does to the reputation of the unit. */
public enum Reputation {
    AFFECTED,
    REDUCED,
    DESTROYED
}
