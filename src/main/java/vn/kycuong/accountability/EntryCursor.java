package vn.kycuong.accountability;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import vn.kycuong.access.RuleViolation;

/** Where a list of entries goes on: after an entry that its reader has seen. */
record EntryCursor(Instant at, UUID id) {

    private static final EntryCursor START = new EntryCursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static EntryCursor after(Entry entry) {
        return new EntryCursor(entry.openedAt(), entry.id());
    }

    /** @param text empty for the beginning */
    static EntryCursor of(String text) {
        if (text.isEmpty()) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new EntryCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw RuleViolation.invalid("cursor-unknown");
        }
    }

    String text() {
        var bytes = (at + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
