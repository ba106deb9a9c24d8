package vn.kycuong.outbox;

import static vn.kycuong.outbox.AsyncApiPart.ordered;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.EventCatalogue;
import vn.kycuong.journal.EventType;

/** The events of the catalogue as messages to one audience. */
final class EventMessages {

    static final String KAFKA_BINDING = "0.5.0";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID EVENT = UUID.fromString("5d1c4c1f-0a77-5b0e-9f0e-6f3a0a5b7c11");
    private static final UUID CASE = UUID.fromString("c0ffee00-2026-4b1d-8a3e-0d9a5a1e7b42");

    private EventMessages() {}

    static List<EventType> told(Audience audience) {
        return EventCatalogue.all().stream()
                .filter(type -> type.audiences().contains(audience))
                .toList();
    }

    /** Name of the message among those of all topics: {@code units.inspection.announced.v1}. */
    static String key(Audience audience, EventType type) {
        return audience.name().toLowerCase(Locale.ROOT) + "." + versioned(type);
    }

    static String versioned(EventType type) {
        return type.name() + ".v" + type.version();
    }

    /** A record as the relay would send it. */
    static Map<String, Object> example(Audience audience, EventType type) {
        var sample = type.sample();
        var record = new Outgoing(
                1,
                EVENT,
                CASE,
                audience,
                audience == Audience.UNITS ? "MH-A" : "",
                audience == Audience.PEOPLE ? List.of("CC-001", "TD-01") : List.of(),
                type.name(),
                sample.getOrDefault("case", "").toString(),
                1,
                text(sample),
                Instant.parse("2026-11-23T01:30:00Z"),
                "00-5d1c4c1f0a775b0e9f0e6f3a0a5b7c11-9f0e6f3a0a5b7c11-01",
                false);
        return ordered("name", "sample", "headers", record.headers(), "payload", sample);
    }

    /** The released schema without its closing bars: the writer says no more, a reader must expect more. */
    static JsonNode readersSchema(EventType type) {
        var schema = (ObjectNode) type.schema();
        schema.remove("$schema");
        open(schema);
        return schema;
    }

    private static void open(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && !object.path("additionalProperties").asBoolean(true)) {
            object.remove("additionalProperties");
        }
        schema.forEach(EventMessages::open);
    }

    private static String text(Map<String, Object> payload) {
        try {
            return JSON.writeValueAsString(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
