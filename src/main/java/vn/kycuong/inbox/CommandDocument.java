package vn.kycuong.inbox;

import static vn.kycuong.outbox.AsyncApiPart.ordered;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.kycuong.outbox.AsyncApiPart;

/** Describes the topic of commands to those who write to it, from the schemas by which commands are judged. */
@Configuration(proxyBeanMethods = false)
class CommandDocument {

    private static final String CHANNEL = "commands";
    private static final String CONTENT_TYPE = "application/json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Bean
    AsyncApiPart describedCommands(InboxSettings settings) throws IOException {
        var listed = new LinkedHashMap<String, Object>();
        var messages = new LinkedHashMap<String, Object>();
        var schemas = new LinkedHashMap<String, Object>();
        for (var type : CommandReader.TYPES) {
            var name = CHANNEL + "." + type + ".v1";
            var schema = schema(type);
            var sample = schema.path("examples").path(0);
            schema.remove(List.of("$schema", "examples"));
            listed.put(type + ".v1", reference("components/messages", name));
            messages.put(name, message(type, name, sample, schema.path("description")));
            schemas.put(name, schema);
        }
        return new AsyncApiPart(Map.of(CHANNEL, channel(settings, listed)), operation(), messages, schemas);
    }

    private static Map<String, Object> channel(InboxSettings settings, Map<String, Object> messages) {
        var kafka = ordered("partitions", settings.partitions(), "replicas", (int) settings.replication());
        return ordered(
                "address",
                CommandTopics.COMMANDS,
                "summary",
                "Commands of other systems; each is answered by command.accepted or command.rejected.",
                "messages",
                messages,
                "bindings",
                Map.of("kafka", kafka));
    }

    private static Map<String, Object> operation() {
        return ordered(
                "takeCommands",
                ordered(
                        "action", "receive",
                        "channel", reference("channels", CHANNEL),
                        "summary", "Each command is carried out once, whatever else happens to it."));
    }

    private static Map<String, Object> message(String type, String name, JsonNode sample, JsonNode description) {
        var publicName = "vn.kycuong." + type + ".v1";
        var headers = ordered("ce_id", "1", "ce_source", "urn:example:hotline", "ce_type", publicName);
        return ordered(
                "name", publicName,
                "title", type,
                "summary", description,
                "contentType", CONTENT_TYPE,
                "headers", headers(publicName),
                "payload", reference("components/schemas", name),
                "examples", List.of(ordered("name", "sample", "headers", headers, "payload", sample)));
    }

    private static Map<String, Object> headers(String publicName) {
        var visible = ordered("type", "string", "pattern", "^[!-~]{1,100}$");
        return ordered(
                "type", "object",
                "properties", ordered("ce_id", visible, "ce_source", visible, "ce_type", Map.of("const", publicName)),
                "required", List.of("ce_id", "ce_source", "ce_type"));
    }

    private static ObjectNode schema(String type) throws IOException {
        try (var stream = new ClassPathResource("commands/" + type + ".v1.json").getInputStream()) {
            return (ObjectNode) JSON.readTree(stream);
        }
    }

    private static Map<String, Object> reference(String place, String name) {
        return Map.of("$ref", "#/" + place + "/" + name);
    }
}
