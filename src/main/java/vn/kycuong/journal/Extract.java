package vn.kycuong.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The journal of one case with all that is needed to check it without the application: see {@link VerifyExtract}.
 *
 * @param anchor how the case stands in the last daily anchor; null before its first one
 * @param commitment what was committed to while the case was sealed; null when nothing was
 */
public record Extract(
        UUID caseId,
        Instant takenAt,
        List<Entry> entries,
        @Nullable AnchoredHead anchor,
        @Nullable Reveal commitment) {

    private static final String FORMAT = "kycuong-extract/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    public Extract {
        entries = List.copyOf(entries);
    }

    /** The file, as JSON in UTF-8. */
    public String json() {
        var file = new LinkedHashMap<String, @Nullable Object>();
        file.put("format", FORMAT);
        file.put("case", caseId.toString());
        file.put("takenAt", Canonical.time(takenAt));
        file.put("entries", entries.stream().map(Extract::told).toList());
        file.put("anchor", anchor == null ? null : told(anchor));
        file.put("commitment", commitment == null ? null : told(commitment));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + '\n';
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws RuntimeException when the text is no extract */
    static Extract of(String text) {
        var file = tree(text);
        if (!FORMAT.equals(file.path("format").asText())) {
            throw new IllegalArgumentException("Not " + FORMAT);
        }
        var caseId = UUID.fromString(text(file, "case"));
        var entries = new ArrayList<Entry>();
        file.path("entries").forEach(row -> entries.add(entry(caseId, row)));
        return new Extract(
                caseId,
                Instant.parse(text(file, "takenAt")),
                entries,
                file.path("anchor").isObject() ? anchor(file.path("anchor")) : null,
                file.path("commitment").isObject()
                        ? Reveal.of(JSON.convertValue(file.path("commitment"), Map.class))
                        : null);
    }

    private static Map<String, Object> told(Entry entry) {
        var row = new LinkedHashMap<String, Object>();
        row.put("sequence", entry.sequence());
        row.put("type", entry.type());
        row.put("happenedAt", Canonical.time(entry.happenedAt()));
        row.put("actor", entry.actor());
        row.put("data", entry.text());
        row.put("previousHash", entry.previousHash());
        row.put("hash", entry.hash());
        return row;
    }

    private static Map<String, Object> told(AnchoredHead anchor) {
        var row = new LinkedHashMap<String, Object>();
        row.put("on", anchor.on().toString());
        row.put("event", anchor.event().toString());
        row.put("root", anchor.root());
        row.put("sequence", anchor.sequence());
        row.put("hash", anchor.hash());
        // As wide as the number of leaves, so that not even the length of the file tells of other cases.
        var width = String.valueOf(anchor.leaves()).length();
        row.put("index", ("%0" + width + "d").formatted(anchor.index()));
        row.put("leaves", anchor.leaves());
        row.put("path", anchor.path());
        return row;
    }

    private static Map<String, Object> told(Reveal commitment) {
        return Canonical.values(Canonical.text(commitment.payload()));
    }

    private static Entry entry(UUID caseId, JsonNode row) {
        return new Entry(
                caseId,
                row.path("sequence").asLong(),
                text(row, "type"),
                Instant.parse(text(row, "happenedAt")),
                text(row, "actor"),
                text(row, "data"),
                text(row, "previousHash"),
                text(row, "hash"));
    }

    private static AnchoredHead anchor(JsonNode row) {
        return new AnchoredHead(
                LocalDate.parse(text(row, "on")),
                UUID.fromString(text(row, "event")),
                text(row, "root"),
                row.path("sequence").asLong(),
                text(row, "hash"),
                Integer.parseInt(text(row, "index")),
                row.path("leaves").asInt(),
                StreamSupport.stream(row.path("path").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private static String text(JsonNode row, String member) {
        if (!row.path(member).isTextual()) {
            throw new IllegalArgumentException("No " + member);
        }
        return row.path(member).asText();
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("No JSON", unreadable);
        }
    }
}
