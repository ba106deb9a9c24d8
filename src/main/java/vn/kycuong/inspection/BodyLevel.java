package vn.kycuong.inspection;

/** The level of the body that inspects, as far as a time limit depends on it. */
public enum BodyLevel {
    /** The Government Inspectorate. */
    CENTRAL,
    /** A ministry's unit that does specialised checks. */
    MINISTRY_UNIT,
    /** A provincial body, and the inspectorates of defence, police and the State Bank. */
    PROVINCIAL,
    /** The cipher inspectorate. */
    CIPHER,
    /** Inspectorates under a treaty, and the other ones of army, police and the State Bank. */
    OTHER,
    /** A body of a commune. */
    COMMUNE
}
