package vn.kycuong.serving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper and its service, as far as the reader may know it.
 *
 * @param mayServe whether the reader records what comes of it
 * @param dueOn the last day on which it is served in time; null when nothing says so
 * @param servedOn may lie ahead while the paper hangs out; null while it is not served
 * @param source why it has to be served, and {@code mark} how sure that is
 */
public record ServiceView(
        Family family,
        UUID caseId,
        String caseNumber,
        PaperKind kind,
        int number,
        String addressee,
        String addresseeVi,
        String addresseeEn,
        LocalDate filedOn,
        @Nullable LocalDate dueOn,
        boolean late,
        Standing standing,
        @Nullable LocalDate servedOn,
        String source,
        String mark,
        boolean mayServe,
        List<Record> attempts) {

    public ServiceView {
        attempts = List.copyOf(attempts);
    }

    /**
     * One record.
     *
     * @param corrected whether a later record takes its place
     * @param recipient who took the paper in hand; empty when nobody did, or it is not for the reader
     * @param witness empty when there was none, or it is not for the reader
     * @param by who recorded it, by name
     * @param fileName empty when there is no proof, or it is not for the reader
     */
    public record Record(
            int number,
            @Nullable Integer corrects,
            boolean corrected,
            Method method,
            Outcome outcome,
            LocalDate on,
            @Nullable LocalDate effectiveOn,
            String recipient,
            String witness,
            String postNumber,
            String remark,
            String by,
            Instant at,
            String fileName,
            String sha256) {}

    /** What came of the last try; null when there was none. */
    public @Nullable Record last() {
        return attempts.stream()
                .filter(attempt -> !attempt.corrected())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
