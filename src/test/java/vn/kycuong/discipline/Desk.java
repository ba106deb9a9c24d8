package vn.kycuong.discipline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.doors.DoorClient;

/** Asks the rules as another system does. */
@Component
public class Desk {

    private final DoorClient doors;
    private final ObjectMapper json;

    Desk(DoorClient doors, ObjectMapper json) {
        this.doors = doors;
        this.json = json;
    }

    /** @param told a JSON object; apostrophes stand for quotation marks */
    JsonNode answer(String key, String told) {
        var answer = evaluate("tichhop1", key, told);
        if (answer.getStatus() != 200) {
            throw new IllegalStateException(answer.getStatus() + " " + body(answer));
        }
        return body(answer);
    }

    MockHttpServletResponse evaluate(@Nullable String account, String key, String told) {
        return evaluate(account, "vi", key, told);
    }

    MockHttpServletResponse evaluate(@Nullable String account, String language, String key, String told) {
        return doors.send(
                account,
                MockMvcRequestBuilders.post("/api/v1/decisions/" + key + "/evaluate")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(told.replace('\'', '"')));
    }

    JsonNode listing(String account) {
        return body(doors.get(account, "/api/v1/decisions"));
    }

    JsonNode body(MockHttpServletResponse answer) {
        try {
            return json.readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
