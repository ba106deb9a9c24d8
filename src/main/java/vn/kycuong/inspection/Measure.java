package vn.kycuong.inspection;

import java.time.Instant;

/** An immediate measure that was applied on site. */
public record Measure(int number, MeasureKind kind, String text, Instant appliedAt, String appliedBy) {}
