package vn.kycuong.journal;

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

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when the event has no schema or the payload breaks it */
    void check(String type, String payload) {
        var broken = schemas.computeIfAbsent(type, this::read).validate(payload, InputFormat.JSON);
        if (!broken.isEmpty()) {
            // Where and which rule, but not the value: it might be what nobody may read in a log.
            throw new IllegalStateException("The payload of %s breaks its schema: %s"
                    .formatted(
                            type,
                            broken.stream()
                                    .map(rule -> rule.getInstanceLocation() + " " + rule.getType() + " "
                                            + (rule.getProperty() == null ? "" : rule.getProperty()))
                                    .sorted()
                                    .collect(Collectors.joining("; "))));
        }
    }

    private JsonSchema read(String type) {
        var resource = "/events/" + type + ".v1.json";
        try (var stream = EventSchemas.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no schema " + resource);
            }
            return factory.getSchema(stream);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The schema cannot be read: " + resource, unreadable);
        }
    }
}
