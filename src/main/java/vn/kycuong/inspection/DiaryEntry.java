package vn.kycuong.inspection;

import java.time.Instant;
import java.time.LocalDate;

/** An entry of the team's diary. */
public record DiaryEntry(int number, LocalDate on, String text, Instant writtenAt, String writtenBy) {}
