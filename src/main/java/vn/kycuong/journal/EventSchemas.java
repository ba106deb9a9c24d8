package vn.kycuong.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The contract of each event: a JSON Schema in {@code events/}, applied before anything is written. */
@Component
class EventSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<EventType, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when this audience is not told of such an event, or the payload breaks its schema */
    void check(EventType type, Audience audience, String payload) {
        if (!type.tells(audience)) {
            throw new IllegalStateException(
                    "The catalogue does not let %s be told of %s".formatted(audience, type.name()));
        }
        var broken = schemas.computeIfAbsent(type, known -> factory.getSchema(tree(known)))
                .validate(payload, InputFormat.JSON);
        if (!broken.isEmpty()) {
            // Where and which rule, but not the value: it might be what nobody may read in a log.
            throw new IllegalStateException("The payload of %s breaks its schema: %s"
                    .formatted(
                            type.name(),
                            broken.stream()
                                    .map(rule -> rule.getInstanceLocation() + " " + rule.getType() + " "
                                            + (rule.getProperty() == null ? "" : rule.getProperty()))
                                    .sorted()
                                    .collect(Collectors.joining("; "))));
        }
    }

    static JsonNode tree(EventType type) {
        var resource = "/events/%s.v%d.json".formatted(type.name(), type.version());
        try (var stream = EventSchemas.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no schema " + resource);
            }
            return JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The schema cannot be read: " + resource, unreadable);
        }
    }
}
