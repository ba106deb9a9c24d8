package vn.kycuong.finding;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import vn.kycuong.access.RuleViolation;

/** Where a list of findings goes on: after a finding that its reader has seen. */
record FindingCursor(Instant at, UUID id) {

    private static final FindingCursor START =
            new FindingCursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static FindingCursor after(Finding finding) {
        return new FindingCursor(finding.recordedAt(), finding.id());
    }

    /** @param text empty for the beginning */
    static FindingCursor of(String text) {
        if (text.isEmpty()) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new FindingCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw RuleViolation.invalid("cursor-unknown");
        }
    }

    String text() {
        var bytes = (at + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
