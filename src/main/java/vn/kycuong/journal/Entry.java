package vn.kycuong.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A row of the journal.
 *
 * @param sequence 1, 2, 3 … within the case
 * @param actor code of the official who acted
 * @param text the fact as canonical JSON, exactly as it was hashed
 */
public record Entry(
        UUID caseId,
        long sequence,
        String type,
        Instant happenedAt,
        String actor,
        String text,
        String previousHash,
        String hash) {

    static final String BEGINNING = "0".repeat(64);

    static Entry chained(
            UUID caseId, long sequence, String type, Instant happenedAt, String actor, String text, String previous) {
        var open = new Entry(caseId, sequence, type, happenedAt, actor, text, previous, "");
        return new Entry(caseId, sequence, type, happenedAt, actor, text, previous, open.computedHash());
    }

    public Map<String, Object> data() {
        return Canonical.values(text);
    }

    // Without the position in the table: that is a global number, and a hash of it would tell of other, sealed cases.
    String computedHash() {
        return Sha256.hex(Canonical.text(Map.of(
                "caseId", caseId,
                "sequence", sequence,
                "type", type,
                "happenedAt", happenedAt,
                "actor", actor,
                "data", text,
                "previousHash", previousHash)));
    }
}
