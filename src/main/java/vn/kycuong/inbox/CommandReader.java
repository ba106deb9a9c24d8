package vn.kycuong.inbox;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;

/**
 * Makes of bytes a command, or refuses them by a code. A CloudEvent in binary mode whose data fits the JSON Schema of its
 * type in {@code commands/}; members that the schema does not name are not read. No header says which class to make.
 */
@Component
class CommandReader {

    static final String SIGNAL_RECEIVED = "signal.received";
    static final String ASSIGNMENT_CHANGED = "personnel.assignment.changed";
    static final String COMMITMENT_REPORTED = "service.commitment.reported";

    private static final Pattern SOURCE = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Pattern TYPE = Pattern.compile("vn\\.kycuong\\.([a-z.]{1,60})\\.v1");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, JsonSchema> schemas = Stream.of(SIGNAL_RECEIVED, ASSIGNMENT_CHANGED, COMMITMENT_REPORTED)
            .collect(Collectors.toUnmodifiableMap(type -> type, CommandReader::schema));
    private final InboxSettings settings;

    CommandReader(InboxSettings settings) {
        this.settings = settings;
    }

    Arrival arrival(ConsumerRecord<byte[], byte[]> received) {
        var value = Objects.requireNonNullElse(received.value(), new byte[0]);
        var source = header(received, "ce_source");
        var id = header(received, "ce_id");
        var type = TYPE.matcher(header(received, "ce_type"));
        var known = type.matches() && schemas.containsKey(type.group(1)) ? type.group(1) : "";
        if (SOURCE.matcher(source).matches() && ID.matcher(id).matches()) {
            return new Arrival(source, id, known, true, value);
        }
        var place = received.partition() + "@" + received.offset();
        return new Arrival(received.topic(), place, known, false, value);
    }

    /** @throws RuleViolation when it is no command that anybody could carry out */
    JsonNode data(Arrival arrival) {
        if (!arrival.identified()) {
            throw RuleViolation.invalid("command-not-a-cloudevent");
        }
        if (arrival.value().length > settings.largest()) {
            throw RuleViolation.invalid("command-too-large", settings.largest());
        }
        var schema = schemas.get(arrival.type());
        if (schema == null) {
            throw RuleViolation.invalid("command-type-unknown");
        }
        var data = tree(arrival.value());
        if (data == null) {
            throw RuleViolation.invalid("command-not-json");
        }
        if (!schema.validate(data).isEmpty()) {
            throw RuleViolation.invalid("command-schema-broken");
        }
        return data;
    }

    boolean isTooLarge(Arrival arrival) {
        return arrival.value().length > settings.largest();
    }

    // Why it cannot be read would quote it.
    private static @Nullable JsonNode tree(byte[] value) {
        try {
            var tree = JSON.readTree(value);
            return tree.isObject() ? tree : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> received, String name) {
        var header = received.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static JsonSchema schema(String type) {
        var resource = "/commands/" + type + ".v1.json";
        try (var stream = CommandReader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no schema " + resource);
            }
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(stream);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The schema cannot be read: " + resource, unreadable);
        }
    }
}
