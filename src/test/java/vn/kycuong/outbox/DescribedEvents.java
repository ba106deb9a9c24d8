package vn.kycuong.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An AsyncAPI document as a strict reader takes it: every record must be exactly what the document says. */
final class DescribedEvents {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);

    private final JsonNode document;

    DescribedEvents(JsonNode document) {
        this.document = document;
    }

    /** What is not as described; empty when all of it is. */
    List<String> faults(ConsumerRecord<String, String> received) throws JsonProcessingException {
        var headers = new HashMap<String, String>();
        received.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return faults(received.topic(), received.key(), headers, JSON.readTree(received.value()));
    }

    List<String> faults(String topic, String key, Map<String, String> headers, JsonNode payload) {
        var type = headers.getOrDefault("ce_type", "");
        var told = messages(topic).stream()
                .filter(message -> message.path("name").asText().equals(type))
                .toList();
        if (told.size() != 1) {
            return List.of("%s: %d messages are called %s".formatted(topic, told.size(), type));
        }
        var message = merged(told.get(0));
        var payloadSchema = resolved(message.path("payload"));
        var faults = new ArrayList<String>();
        faults.addAll(faults("header", message.path("headers"), JSON.valueToTree(headers)));
        faults.addAll(faults("payload", payloadSchema, payload));
        faults.addAll(faults("key", message.at("/bindings/kafka/key"), JSON.valueToTree(key)));
        if (!payload.path("case").asText().equals(headers.getOrDefault("ce_subject", ""))) {
            faults.add("ce_subject is not the number of the case");
        }
        return faults;
    }

    /** The messages of the channel that has this address. */
    List<JsonNode> messages(String topic) {
        return StreamSupport.stream(document.path("channels").spliterator(), false)
                .filter(channel -> channel.path("address").asText().equals(topic))
                .flatMap(
                        channel -> StreamSupport.stream(channel.path("messages").spliterator(), false))
                .map(this::resolved)
                .toList();
    }

    private static List<String> faults(String what, JsonNode schema, JsonNode value) {
        var faults = new ArrayList<String>();
        SCHEMAS.getSchema(schema, STRICT).validate(value).forEach(fault -> faults.add(what + " " + fault));
        value.fieldNames().forEachRemaining(member -> {
            if (!schema.path("properties").has(member)) {
                faults.add("%s %s is not described".formatted(what, member));
            }
        });
        return faults;
    }

    /** With its traits, as AsyncAPI merges them: what the message itself says counts. */
    private JsonNode merged(JsonNode message) {
        var merged = JSON.createObjectNode();
        message.path("traits").forEach(trait -> merge(merged, resolved(trait)));
        merge(merged, message);
        return merged;
    }

    private static void merge(ObjectNode into, JsonNode from) {
        from.properties().forEach(member -> {
            if (member.getValue().isObject() && into.path(member.getKey()) instanceof ObjectNode inner) {
                merge(inner, member.getValue());
            } else {
                into.set(member.getKey(), member.getValue().deepCopy());
            }
        });
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? resolved(document.at(node.path("$ref").asText().substring(1)))
                : node;
    }
}
