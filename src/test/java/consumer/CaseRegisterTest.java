package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseRegisterTest {

    private final CaseRegister register = new CaseRegister();

    @Test
    void knowsWhereACaseStands() {
        handle("inspection.decision.issued.v1", "{\"unit\":\"MH-A\",\"on\":\"2026-11-20\"}");
        handle("inspection.announced.v1", "{\"unit\":\"MH-A\",\"on\":\"2026-11-23\"}");

        assertThat(row()).isEqualTo(new CaseRegister.Row("KH-1", "MH-A", "running", "2026-11-23", 2, 0));
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        handle(
                "inspection.announced.v1",
                "{\"on\":\"2026-11-23\",\"mood\":{\"of\":[1,{\"all\":null}]},\"unit\":\"MH-A\"}");
        handle("inspection.celebrated.v1", "{\"cake\":true}");
        handle("inspection.announced.v2", "{\"on\":{\"day\":23}}");

        assertThat(row()).isEqualTo(new CaseRegister.Row("KH-1", "MH-A", "running", "2026-11-23", 3, 0));
    }

    @Test
    void doesWithoutWhatIsOptional() {
        handle("case.closed.v1", "{}");

        assertThat(row()).isEqualTo(new CaseRegister.Row("KH-1", "", "closed", "", 1, 0));
    }

    @Test
    void countsWhatWasWithheld() {
        handle("inspection.announced.v1", "{\"on\":\"2026-11-23\",\"unit\":\"MH-A\"}");
        handle("outbox.record.withheld.v1", "{\"withheld\":\"inspection.suspended\"}");

        assertThat(row()).isEqualTo(new CaseRegister.Row("KH-1", "MH-A", "running", "2026-11-23", 2, 1));
    }

    @Test
    void readsJson() {
        var text =
                " {\"a\": \"\\u0110\\u01a1n \\\"v\\u1ecb\\\"\\\\\\n\", \"b\":[1, -2.5e1,[]], \"c\":{\"d\":true},\"e\":null, \"f\":{}} ";

        assertThat(Json.object(text))
                .isEqualTo(Map.of(
                        "a",
                        "Đơn \"vị\"\\\n",
                        "b",
                        List.of(new BigDecimal("1"), new BigDecimal("-2.5e1"), List.of()),
                        "c",
                        Map.of("d", true),
                        "f",
                        Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":\"x", "{} {}", "{\"a\":tru}"})
    void readsNothingElse(String text) {
        assertThatThrownBy(() -> Json.object(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private void handle(String type, String payload) {
        register.handle(new Event(0, 0, "A", "INTEGRATION", 1, "id", "vn.kycuong." + type, "KH-1", payload));
    }

    private CaseRegister.Row row() {
        return register.rows().get("A");
    }
}
