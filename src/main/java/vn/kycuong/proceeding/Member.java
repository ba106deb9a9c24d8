package vn.kycuong.proceeding;

/** Somebody who sits on the council now. */
public record Member(String official, Seat seat) {}
