package vn.kycuong.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.EventCatalogue;
import vn.kycuong.journal.Readers;

/**
 * An announcement as it leaves: a CloudEvent.
 *
 * @param position in the order in which all announcements were written
 * @param sequence 1, 2, 3 … per case and audience
 * @param withheld it could not be sent as it was; only its id and its sequence are, so that nobody waits for it
 */
record Outgoing(
        long position,
        UUID eventId,
        UUID caseId,
        Audience audience,
        String unit,
        List<String> recipients,
        String type,
        String subject,
        long sequence,
        String payload,
        Instant happenedAt,
        String traceparent,
        boolean withheld) {

    static final String CONTENT_TYPE = "application/json";
    static final String SOURCE = "/kycuong";

    private static final String WITHHELD = "outbox.record.withheld";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    String topic() {
        return Topics.of(audience);
    }

    /** Who can read it in the feed. */
    List<Readers> readers() {
        return switch (audience) {
            case LEADERSHIP -> List.of(Readers.LEADERSHIP);
            case INTEGRATION -> List.of(Readers.INTEGRATION);
            case UNITS -> List.of(Readers.unit(unit));
            case PEOPLE -> recipients.stream().map(Readers::official).toList();
        };
    }

    /** Attributes of CloudEvents 1.0 and our extensions, without the recipients: in the feed each reads for oneself. */
    Map<String, String> attributes() {
        var known = EventCatalogue.of(withheld ? WITHHELD : type);
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("specversion", "1.0");
        attributes.put("id", eventId.toString());
        attributes.put("source", SOURCE);
        attributes.put("type", known.publicName());
        if (!subject.isEmpty()) {
            attributes.put("subject", subject);
        }
        attributes.put("time", MICROSECONDS.format(happenedAt));
        attributes.put("dataschema", known.schemaName());
        attributes.put("sequence", "%010d".formatted(sequence));
        attributes.put("audience", audience.name());
        if (!unit.isEmpty()) {
            attributes.put("unit", unit);
        }
        attributes.put("traceparent", traceparent);
        return attributes;
    }

    /** Of the record, as CloudEvents has it in binary mode; described to consumers by {@link HeaderSchemas}. */
    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", CONTENT_TYPE);
        attributes().forEach((name, value) -> headers.put("ce_" + name, value));
        if (!recipients.isEmpty()) {
            headers.put("ce_recipients", String.join(",", recipients));
        }
        return headers;
    }

    String data() {
        return withheld ? "{\"withheld\":\"" + type + "\"}" : payload;
    }

    /** CloudEvents JSON format. */
    Map<String, Object> structured() {
        var event = new LinkedHashMap<String, Object>(attributes());
        event.put("datacontenttype", CONTENT_TYPE);
        event.put("data", tree(data()));
        return event;
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored payload is no JSON", unreadable);
        }
    }
}
