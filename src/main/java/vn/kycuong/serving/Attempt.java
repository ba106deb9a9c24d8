package vn.kycuong.serving;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record of a try to serve a paper. It is never changed.
 *
 * @param corrects number of an earlier record that was wrong; null for a try of its own
 * @param effectiveOn from when on the paper counts as served by it; null when it does not
 * @param postNumber of the registered letter; empty otherwise
 * @param proof null when there is no file
 */
public record Attempt(
        int number,
        @Nullable Integer corrects,
        Method method,
        Outcome outcome,
        LocalDate on,
        @Nullable LocalDate effectiveOn,
        String postNumber,
        String remark,
        String by,
        Instant at,
        @Nullable Proof proof) {

    /** A file that shows it, such as the signed receipt. */
    public record Proof(String fileName, String mediaType, long size, String sha256) {}
}
