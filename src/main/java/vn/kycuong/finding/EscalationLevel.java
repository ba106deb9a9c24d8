package vn.kycuong.finding;

/** How far up it has become known that a unit is late. */
public enum EscalationLevel {
    LEADERSHIP,
    /** The unit above the inspected one. */
    SUPERIOR
}
