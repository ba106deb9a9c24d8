package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class EventSchemasTest {

    private static final String SUFFIX = ".v1.json";

    private final EventSchemas schemas = new EventSchemas();

    static List<String> everyType() throws IOException {
        var types = new ArrayList<String>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:events/*" + SUFFIX)) {
            var name = String.valueOf(file.getFilename());
            types.add(name.substring(0, name.length() - SUFFIX.length()));
        }
        return types;
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void isClosedAndNamedAfterItsEvent(String type) throws IOException {
        var schema = read(type);

        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo("urn:kycuong:event:" + type + ":v1");
        assertThat(schema.path("description").asText()).isNotBlank();
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void refusesAMemberThatItDoesNotName(String type) {
        assertThatThrownBy(() -> schemas.check(type, "{\"name\":\"Nguyễn Văn A\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("additionalProperties name")
                .hasMessageNotContaining("Nguyễn");
    }

    @Test
    void takesWhatItDescribes() {
        assertThatCode(() -> schemas.check(
                        "finding.classified",
                        "{\"case\":\"KT-01\",\"kind\":\"SURPRISE\",\"unit\":\"HQ-A\",\"finding\":1,\"class\":\"S2\","
                                + "\"dueOn\":\"2026-11-26\"}"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAWrongValueWithoutRepeatingIt() {
        assertThatThrownBy(() -> schemas.check(
                        "inspection.extended",
                        "{\"case\":\"KT-01\",\"kind\":\"SCHEDULED\",\"unit\":\"HQ-A\",\"dueOn\":\"bí mật\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dueOn")
                .hasMessageNotContaining("bí mật");
    }

    @Test
    void refusesAnEventThatNobodyDescribed() {
        assertThatThrownBy(() -> schemas.check("weather.changed", "{}")).isInstanceOf(IllegalStateException.class);
    }

    private static JsonNode read(String type) throws IOException {
        try (var stream = EventSchemasTest.class.getResourceAsStream("/events/" + type + SUFFIX)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
