package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemasTest {

    private final EventSchemas schemas = new EventSchemas();

    static List<EventType> everyType() {
        return EventCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void isClosedAndNamedAfterItsEvent(EventType type) {
        var schema = type.schema();

        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo(type.schemaName());
        assertThat(schema.path("title").asText()).isEqualTo(type.name());
        assertThat(schema.path("description").asText()).isNotBlank();
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void refusesAMemberThatItDoesNotName(EventType type) {
        type.audiences().forEach(audience -> assertThatThrownBy(
                        () -> schemas.check(type, audience, "{\"name\":\"Nguyễn Văn A\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("additionalProperties name")
                .hasMessageNotContaining("Nguyễn"));
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void refusesAnAudienceThatTheCatalogueDoesNotName(EventType type) {
        var payload = Canonical.text(type.sample());

        for (var audience : Audience.values()) {
            if (type.audiences().contains(audience)) {
                assertThatCode(() -> schemas.check(type, audience, payload)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> schemas.check(type, audience, payload))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(audience + " be told of " + type.name());
            }
        }
    }

    @Test
    void takesWhatItDescribes() {
        assertThatCode(() -> schemas.check(
                        EventCatalogue.of("finding.classified"),
                        Audience.UNITS,
                        "{\"case\":\"KT-01\",\"kind\":\"SURPRISE\",\"unit\":\"HQ-A\",\"finding\":1,\"class\":\"S2\","
                                + "\"dueOn\":\"2026-11-26\"}"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAWrongValueWithoutRepeatingIt() {
        assertThatThrownBy(() -> schemas.check(
                        EventCatalogue.of("inspection.extended"),
                        Audience.UNITS,
                        "{\"case\":\"KT-01\",\"kind\":\"SCHEDULED\",\"unit\":\"HQ-A\",\"dueOn\":\"bí mật\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dueOn")
                .hasMessageNotContaining("bí mật");
    }

    @Test
    void refusesAnEventThatNobodyDescribed() {
        assertThatThrownBy(() -> EventCatalogue.of("weather.changed"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("weather.changed");
    }
}
