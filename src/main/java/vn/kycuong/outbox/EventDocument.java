package vn.kycuong.outbox;

import static vn.kycuong.outbox.AsyncApiPart.ordered;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.EventCatalogue;
import vn.kycuong.journal.EventType;

/**
 * What we send, as an AsyncAPI 3.0 document: drawn up from the catalogue, the schemas and the way records are written,
 * so that it cannot say anything else than what happens. What we take in is added by the room that takes it.
 */
@Component
public class EventDocument {

    private static final String TEXT = """
            Events are CloudEvents 1.0 in binary mode. The key of a record is the id of the case, so that order holds per \
            case. Handle each `ce_id` once: an event may be repeated, with the same id. `ce_sequence` has no gaps per case \
            and audience; what could not be sent is replaced by `outbox.record.withheld` with the same id and sequence. \
            Ignore members, headers and kinds of events that you do not know: they may be added at any time. What is \
            described here does not change within a version. Who may read which topic decides the administrator of the \
            broker; without access to it, the feed at `/api/v1/events` serves the same events.""";

    private final MessageSource texts;
    private final OutboxSettings settings;
    private final List<AsyncApiPart> parts;
    private final SingletonSupplier<Map<String, Object>> document;

    EventDocument(
            MessageSource texts,
            OutboxSettings settings,
            List<AsyncApiPart> parts,
            @Value("${spring.application.version}") String version) {
        this.texts = texts;
        this.settings = settings;
        this.parts = parts;
        this.document = SingletonSupplier.of(() -> drawnUp(version));
    }

    /** The same at every time and for everybody: nothing in it comes from a case. */
    public Map<String, Object> asyncApi() {
        return Collections.unmodifiableMap(document.obtain());
    }

    private Map<String, Object> drawnUp(String version) {
        var channels = new LinkedHashMap<String, Object>();
        var operations = new LinkedHashMap<String, Object>();
        var traits = new LinkedHashMap<String, Object>();
        var messages = new LinkedHashMap<String, Object>();
        for (var audience : Audience.values()) {
            var name = name(audience);
            channels.put(name, channel(audience));
            operations.put(
                    "tell" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                    ordered("action", "send", "channel", reference("channels", name), "summary", who(audience)));
            traits.put(name, trait(audience));
            EventMessages.told(audience)
                    .forEach(type -> messages.put(EventMessages.key(audience, type), message(audience, type)));
        }
        var schemas = schemas();
        for (var part : parts) {
            channels.putAll(part.channels());
            operations.putAll(part.operations());
            messages.putAll(part.messages());
            schemas.putAll(part.schemas());
        }
        return ordered(
                "asyncapi",
                "3.0.0",
                "id",
                "urn:kycuong:events",
                "info",
                ordered("title", "Kỷ Cương", "version", version, "description", TEXT),
                "defaultContentType",
                Outgoing.CONTENT_TYPE,
                "channels",
                channels,
                "operations",
                operations,
                "components",
                ordered("messages", messages, "messageTraits", traits, "schemas", schemas));
    }

    private Map<String, Object> channel(Audience audience) {
        var messages = new LinkedHashMap<String, Object>();
        for (var type : EventMessages.told(audience)) {
            messages.put(
                    EventMessages.versioned(type), reference("components/messages", EventMessages.key(audience, type)));
        }
        var kafka = ordered(
                "partitions",
                settings.partitions(),
                "replicas",
                (int) settings.replication(),
                "bindingVersion",
                EventMessages.KAFKA_BINDING);
        return ordered(
                "address", Topics.of(audience),
                "summary", who(audience),
                "messages", messages,
                "bindings", Map.of("kafka", kafka));
    }

    private static Map<String, Object> trait(Audience audience) {
        var key = ordered("type", "string", "format", "uuid", "description", "Id of the case.");
        return ordered(
                "contentType",
                Outgoing.CONTENT_TYPE,
                "headers",
                HeaderSchemas.of(audience),
                "bindings",
                Map.of("kafka", ordered("key", key, "bindingVersion", EventMessages.KAFKA_BINDING)));
    }

    private Map<String, Object> message(Audience audience, EventType type) {
        return ordered(
                "name",
                type.publicName(),
                "title",
                type.name(),
                "summary",
                text(type, "what", Locale.ENGLISH),
                "description",
                "%s%n%nSince %s.%n%n%s %s"
                        .formatted(
                                text(type, "when", Locale.ENGLISH),
                                type.since(),
                                text(type, "what", Locale.forLanguageTag("vi")),
                                text(type, "when", Locale.forLanguageTag("vi")))
                        .replace(System.lineSeparator(), "\n"),
                "traits",
                List.of(reference("components/messageTraits", name(audience))),
                "headers",
                HeaderSchemas.of(type),
                "payload",
                reference("components/schemas", EventMessages.versioned(type)),
                "examples",
                List.of(EventMessages.example(audience, type)));
    }

    private static TreeMap<String, Object> schemas() {
        var schemas = new TreeMap<String, Object>();
        EventCatalogue.all().stream()
                .filter(type -> !type.audiences().isEmpty())
                .forEach(type -> schemas.put(EventMessages.versioned(type), EventMessages.readersSchema(type)));
        return schemas;
    }

    private String text(EventType type, String what, Locale language) {
        return texts.getMessage("event." + type.name() + "." + what, null, language);
    }

    private static String who(Audience audience) {
        return switch (audience) {
            case UNITS -> "Heads of the units concerned: what that unit may know now.";
            case LEADERSHIP -> "Leadership: every stage of open cases, and the anchors.";
            case PEOPLE -> "The officials concerned, by their codes.";
            case INTEGRATION -> "Other systems: codes, dates and references; never personal data.";
        };
    }

    private static String name(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> reference(String place, String name) {
        return Map.of("$ref", "#/" + place + "/" + name);
    }
}
