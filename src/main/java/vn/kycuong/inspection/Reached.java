package vn.kycuong.inspection;

import java.time.Instant;

/** When a milestone was reached and which official made it true. */
public record Reached(Milestone milestone, Instant at, String by) {}
