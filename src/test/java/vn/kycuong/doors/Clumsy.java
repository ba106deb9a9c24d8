package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody who sends what may be wrong, and reads precisely what is said about it. */
@Component
class Clumsy {

    private final ObjectMapper json = new ObjectMapper();
    private final DoorClient doors;
    private final Rows rows;

    Clumsy(DoorClient doors, Rows rows) {
        this.doors = doors;
        this.rows = rows;
    }

    void refused(Supplier<MockHttpServletResponse> act, int status, String code) {
        var before = rows.counts();
        var answer = act.get();

        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        precise(body(answer), code);
        assertThat(rows.counts()).isEqualTo(before);
    }

    void precise(JsonNode problem, String code) {
        assertThat(problem.path("code").asText()).isEqualTo(code).isNotEmpty();
        assertThat(problem.path("type").asText()).isEqualTo("/problems/" + code);
        assertThat(problem.path("titleVi").asText())
                .isNotBlank()
                .isNotEqualTo(problem.path("titleEn").asText());
        assertThat(problem.path("titleEn").asText()).isNotBlank();
    }

    MockHttpServletResponse diary(UUID id, String key, String text) {
        return doors.send(
                "kiemtra1",
                withBody("/api/v1/inspections/" + id + "/diary-entries", Map.of("on", "2026-11-20", "text", text))
                        .header("Idempotency-Key", key));
    }

    MockHttpServletResponse exhibit(UUID id, String title, String name, byte[] content) {
        return doors.send(
                "kiemtra1",
                MockMvcRequestBuilders.multipart("/api/v1/inspections/" + id + "/exhibits")
                        .file(new MockMultipartFile("file", name, "application/pdf", content))
                        .param("title", title)
                        .param("refersTo", "2026-11-20"));
    }

    MockHttpServletResponse post(String account, String address, String version, Object body) {
        var request = withBody(address, body);
        return doors.send(account, version.isEmpty() ? request : request.header(HttpHeaders.IF_MATCH, version));
    }

    private MockHttpServletRequestBuilder withBody(String address, Object body) {
        return MockMvcRequestBuilders.post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.valueToTree(body).toString());
    }

    JsonNode body(MockHttpServletResponse answer) {
        return read(text(answer));
    }

    String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
