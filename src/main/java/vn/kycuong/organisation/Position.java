package vn.kycuong.organisation;

/** What a post makes of its holder in the unit. */
public enum Position {
    HEAD,
    DEPUTY,
    STAFF
}
