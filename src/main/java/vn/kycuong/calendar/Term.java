package vn.kycuong.calendar;

/** The length of a time limit. */
public record Term(int amount, DayKind day) {}
