package vn.kycuong.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.organisation.Headship.Reason;

/** An entry of the register as a personnel officer is shown it: in the list, through the API and on its page. */
@Component
class ShownEntry {

    private final DoorClient doors;
    private final ObjectMapper json;

    ShownEntry(DoorClient doors, ObjectMapper json) {
        this.doors = doors;
        this.json = json;
    }

    void isAbout(UUID entry, String official, Reason reason, String headed, String said) {
        var shown = read("/api/v1/accountability-entries/" + entry);
        assertThat(shown.at("/entry/official").asText()).isEqualTo(official);
        assertThat(shown.at("/entry/reason").asText()).isEqualTo(reason.name());
        assertThat(shown.at("/headed").asText()).isEqualTo(headed);
        assertThat(body("/accountability-entries/" + entry))
                .contains("(" + official + ")")
                .contains(said)
                .contains("(" + headed + ")");
        assertThat(body("/accountability-entries")).contains(entry.toString()).contains(said);
    }

    private JsonNode read(String address) {
        try {
            return json.readTree(body(address));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String body(String address) {
        var answer = doors.get("nhansu1", address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
