package vn.kycuong.inspection;

import java.time.Instant;

/** The latest answer to an item; earlier ones stay on record under lower revisions. */
public record ItemAnswer(
        String item, int revision, Answer answer, String note, Instant answeredAt, String answeredBy) {}
