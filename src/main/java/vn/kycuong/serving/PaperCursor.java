package vn.kycuong.serving;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import vn.kycuong.access.RuleViolation;

/** Where a list of papers goes on: after one that its reader has seen. The day is the one by which the list is in order. */
record PaperCursor(LocalDate day, UUID caseId, String kind, int number) {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    static PaperCursor beforeTheLatest() {
        return new PaperCursor(LocalDate.of(9999, 1, 1), LAST, "", 0);
    }

    static PaperCursor beforeTheMostUrgent() {
        return new PaperCursor(LocalDate.of(1, 1, 1), FIRST, "", 0);
    }

    static PaperCursor of(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 4);
            var kind = PaperKind.valueOf(parts[2]).name();
            return new PaperCursor(day(parts[0]), UUID.fromString(parts[1]), kind, Integer.parseInt(parts[3]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw RuleViolation.invalid("cursor-unknown");
        }
    }

    /** No paper is from a day that the database does not know. */
    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException(text);
        }
        return day;
    }

    PaperId id() {
        return new PaperId(PaperKind.valueOf(kind), number);
    }

    String text() {
        var bytes = (day + " " + caseId + " " + kind + " " + number).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
