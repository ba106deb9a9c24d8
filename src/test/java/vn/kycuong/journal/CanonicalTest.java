package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    @Test
    void isTheSameTextWhateverTheOrderOfMembers() {
        var one = new LinkedHashMap<String, Object>();
        one.put("unit", "HQ-A");
        one.put("case", "KT-01");
        var other = new LinkedHashMap<String, Object>();
        other.put("case", "KT-01");
        other.put("unit", "HQ-A");

        assertThat(Canonical.text(one))
                .isEqualTo(Canonical.text(other))
                .isEqualTo("{\"case\":\"KT-01\",\"unit\":\"HQ-A\"}");
    }

    @Test
    void writesEveryKindOfValueInOneWay() {
        assertThat(Canonical.text(Map.of(
                        "at", Instant.parse("2026-11-22T03:04:05.1Z"),
                        "on", LocalDate.of(2026, 11, 22),
                        "who", Set.of("B", "A"),
                        "what", List.of(Audience.UNITS, 1, true),
                        "id", new UUID(0, 1),
                        "deep", Map.of("text", "Kỷ cương"))))
                .isEqualTo("{\"at\":\"2026-11-22T03:04:05.100000Z\",\"deep\":{\"text\":\"Kỷ cương\"},"
                        + "\"id\":\"00000000-0000-0000-0000-000000000001\",\"on\":\"2026-11-22\","
                        + "\"what\":[\"UNITS\",1,true],\"who\":[\"A\",\"B\"]}");
    }

    @Test
    void readsBackWhatItWrote() {
        var text = Canonical.text(Map.of("a", 1, "b", List.of("x", Map.of("c", false))));

        assertThat(Canonical.text(Canonical.values(text))).isEqualTo(text);
    }

    @Test
    void refusesWhatHasNoTextThatLasts() {
        var holdsNull = new HashMap<String, Object>();
        holdsNull.put("nothing", null);

        assertThatThrownBy(() -> Canonical.text(holdsNull)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Canonical.text(Map.of("object", new Object())))
                .isInstanceOf(IllegalStateException.class);
    }
}
