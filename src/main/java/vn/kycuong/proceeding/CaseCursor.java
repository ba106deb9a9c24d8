package vn.kycuong.proceeding;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import vn.kycuong.access.RuleViolation;

/** Where the register goes on: after a case that its reader has seen. */
record CaseCursor(Instant at, UUID id) {

    static final CaseCursor START = new CaseCursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static CaseCursor after(DisciplinaryCase file) {
        return new CaseCursor(file.openedAt(), file.id());
    }

    /** @param text empty for the beginning */
    static CaseCursor of(String text) {
        if (text.isEmpty()) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new CaseCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw RuleViolation.invalid("cursor-unknown");
        }
    }

    String text() {
        var bytes = (at + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
