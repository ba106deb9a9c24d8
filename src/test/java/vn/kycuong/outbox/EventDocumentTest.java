package vn.kycuong.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.outbox.DescribedEvents.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.kycuong.RealTest;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.EventCatalogue;

@RealTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventDocumentTest {

    private static final String KEY = UUID.randomUUID().toString();

    @Autowired
    TestRestTemplate http;

    private JsonNode document;

    @BeforeAll
    void isServedToEverybody() {
        var answer = http.getForEntity("/asyncapi", JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        document = answer.getBody();
    }

    @Test
    void isAnAsyncApiDocument() throws IOException {
        assertThat(schema().validate(document)).isEmpty();
        assertThat(document.at("/info/version").asText()).isNotBlank();
    }

    @Test
    void wouldBeFoundOutIfItWereNone() throws IOException {
        var broken = document.deepCopy();
        ((ObjectNode) broken.at("/operations/tellUnits")).put("action", "shout");
        ((ObjectNode) broken.at("/channels/units")).put("adress", "kycuong.units.v1");

        assertThat(schema().validate(broken).toString()).contains("tellUnits.action", "'adress' is not defined");
    }

    @Test
    void isTheSameInYaml() throws IOException {
        var answer = http.getForEntity("/asyncapi.yaml", byte[].class);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(new YAMLMapper().readTree(answer.getBody())).isEqualTo(document);
    }

    @Test
    void leadsNowhereInVain() {
        assertThat(document.findValuesAsText("$ref")).hasSizeGreaterThan(200).allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void tellsEachAudienceWhatTheCatalogueLetsItKnow(Audience audience) {
        var messages = new DescribedEvents(document).messages(Topics.of(audience));

        assertThat(messages)
                .extracting(message -> message.path("name").asText())
                .containsExactlyElementsOf(EventCatalogue.all().stream()
                        .filter(type -> type.audiences().contains(audience))
                        .map(type -> "vn.kycuong." + type.name() + ".v1")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void showsExamplesThatItDescribes(Audience audience) {
        var described = new DescribedEvents(document);

        for (var message : described.messages(Topics.of(audience))) {
            var example = message.at("/examples/0");
            assertThat(described.faults(Topics.of(audience), KEY, headers(example), example.path("payload")))
                    .as(message.path("name").asText())
                    .isEmpty();
        }
    }

    @Test
    void expectsReadersToTakeMembersThatTheyDoNotKnow() {
        assertThat(document.findParents("additionalProperties")).isEmpty();
    }

    @Test
    void isAStrictReaderInTheseTests() {
        var described = new DescribedEvents(document);
        var topic = Topics.of(Audience.UNITS);
        var example = document.at("/components/messages/units.finding.classified.v1/examples/0");
        var payload = example.path("payload");
        var headers = headers(example);

        assertThat(described.faults(topic, KEY, headers, payload)).isEmpty();
        assertThat(described.faults(topic, "no id", headers, payload)).isNotEmpty();
        assertThat(described.faults(topic, KEY, with(headers, "ce_id", "1"), payload))
                .isNotEmpty();
        assertThat(described.faults(topic, KEY, with(headers, "ce_colour", "red"), payload))
                .isNotEmpty();
        assertThat(described.faults(topic, KEY, with(headers, "ce_sequence", "1"), payload))
                .isNotEmpty();
        assertThat(described.faults(topic, KEY, with(headers, "ce_unit", null), payload))
                .isNotEmpty();
        assertThat(described.faults(topic, KEY, with(headers, "ce_audience", "PEOPLE"), payload))
                .isNotEmpty();
        assertThat(described.faults(topic, KEY, with(headers, "ce_subject", "KH-2"), payload))
                .isNotEmpty();
        assertThat(described.faults(
                        topic, KEY, headers, payload.<ObjectNode>deepCopy().put("class", "S9")))
                .isNotEmpty();
        assertThat(described.faults(
                        topic, KEY, headers, payload.<ObjectNode>deepCopy().put("name", "A")))
                .isNotEmpty();
        assertThat(described.faults("kycuong.people.v1", KEY, headers, payload)).isNotEmpty();
    }

    private static Map<String, String> headers(JsonNode example) {
        var headers = new HashMap<String, String>();
        example.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return headers;
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        var changed = new HashMap<>(headers);
        changed.put(name, value);
        if (value == null) {
            changed.remove(name);
        }
        return changed;
    }

    private static com.networknt.schema.JsonSchema schema() throws IOException {
        try (var stream = EventDocumentTest.class.getResourceAsStream("/asyncapi/3.0.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(JSON.readTree(stream));
        }
    }
}
