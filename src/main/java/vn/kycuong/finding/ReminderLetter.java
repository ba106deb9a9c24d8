package vn.kycuong.finding;

import java.time.Instant;

/** A reminder as it was written to the head of the unit. Nothing of it is ever changed. */
public record ReminderLetter(int number, String text, String sha256, Instant writtenAt) {}
