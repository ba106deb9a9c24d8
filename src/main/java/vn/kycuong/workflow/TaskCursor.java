package vn.kycuong.workflow;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import vn.kycuong.access.RuleViolation;

/** Where a list of tasks goes on: after a task that its reader has seen, whether or not it still waits. */
record TaskCursor(Instant since, UUID caseId, UUID subjectId, String step) {

    private static final UUID FIRST = new UUID(0, 0);
    private static final TaskCursor START = new TaskCursor(Instant.EPOCH, FIRST, FIRST, "");

    static TaskCursor after(OpenTask task) {
        return new TaskCursor(task.since(), task.caseId(), task.subjectId(), task.step());
    }

    /** @param text empty for the beginning */
    static TaskCursor of(String text) {
        if (text.isEmpty()) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 4);
            return new TaskCursor(
                    Instant.parse(parts[0]),
                    UUID.fromString(parts[1]),
                    UUID.fromString(parts[2]),
                    parts[3].replace("\0", ""));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw RuleViolation.invalid("cursor-unknown");
        }
    }

    String text() {
        var bytes = String.join(" ", since.toString(), caseId.toString(), subjectId.toString(), step)
                .getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
