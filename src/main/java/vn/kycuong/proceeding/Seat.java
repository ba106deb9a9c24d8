package vn.kycuong.proceeding;

/** What somebody is on a disciplinary council. */
public enum Seat {
    CHAIRMAN,
    SECRETARY,
    MEMBER
}
