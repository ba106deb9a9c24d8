package vn.kycuong.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.kycuong.RealTest;
import vn.kycuong.journal.Cases;
import vn.kycuong.journal.View;
import vn.kycuong.organisation.DemonstrationAccounts;

@RealTest
class EventFeedTest {

    private static final String PASSWORD = DemonstrationAccounts.list().get(0).password();

    @Autowired
    TestRestTemplate http;

    @Autowired
    Cases cases;

    @LocalServerPort
    int port;

    @Test
    void servesCloudEventsWithACursor() {
        cases.happens(cases.open(), View.people(Set.of("CC-003"), Cases.payload()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !events("kiemtra3", "").path("events").isEmpty());

        var page = events("kiemtra3", "");
        var last = page.path("events").get(page.path("events").size() - 1);
        assertThat(last.path("specversion").asText()).isEqualTo("1.0");
        assertThat(last.path("data").path("unit").asText()).isEqualTo("HQ-A");
        assertThat(last.path("cursor").asLong()).isEqualTo(page.path("next").asLong());
        assertThat(events("kiemtra3", "?after=" + page.path("next").asLong()).path("events"))
                .isEmpty();
    }

    @Test
    void answersForTheStreamsOfOthersAsForNone() {
        var foreign = get("kiemtra3", "?audience=LEADERSHIP");
        var none = get("kiemtra3", "?audience=WEATHER");

        assertThat(foreign.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(foreign.getBody()).isEqualTo(none.getBody());
        assertThat(get("donvia", "?audience=UNITS&unit=CHQ").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesANonsensicalCursorInBothLanguages() {
        var answer = get("kiemtra3", "?after=yesterday");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody().path("code").asText()).isEqualTo("cursor-invalid");
        assertThat(answer.getBody().path("titleVi").asText()).contains("Con trỏ");
        assertThat(answer.getBody().path("titleEn").asText()).contains("cursor");
    }

    @Test
    void isClosedToTheAnonymous() {
        assertThat(http.getForEntity("/api/v1/events", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void tellsAnAuditorWhetherTheJournalIsWhole() {
        var answer = http.withBasicAuth("kiemtoan1", PASSWORD)
                .getForEntity("/api/v1/journal/verification", JsonNode.class)
                .getBody();

        assertThat(answer.path("intact").asBoolean()).isTrue();
        assertThat(answer.path("broken").isNull()).isTrue();
    }

    @Test
    void streamsFromWhereAReaderWasCutOff() throws Exception {
        cases.happens(cases.open(), View.people(Set.of("CC-004"), Cases.payload()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !events("kiemtra4", "").path("events").isEmpty());
        var known = events("kiemtra4", "").path("next").asLong();

        var stream = stream("kiemtra4", "", known);
        assertThat(stream.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        cases.happens(cases.open(), View.people(Set.of("CC-004"), Cases.payload()));

        try (var lines = stream.body()) {
            assertThat(lines.filter(line -> !line.isEmpty() && !line.startsWith(":"))
                            .limit(2)
                            .toList())
                    .satisfiesExactly(id -> assertThat(id).isEqualTo("id:" + (known + 1)), data -> assertThat(data)
                            .startsWith("data:{")
                            .contains("\"type\":\"vn.kycuong.inspection.cancelled.v1\""));
        }
    }

    @Test
    void refusesAStreamThatIsSomebodyElses() throws Exception {
        assertThat(stream("kiemtra4", "?audience=LEADERSHIP", 0).statusCode()).isEqualTo(404);
    }

    private JsonNode events(String account, String query) {
        return get(account, query).getBody();
    }

    private ResponseEntity<JsonNode> get(String account, String query) {
        return http.withBasicAuth(account, PASSWORD).getForEntity("/api/v1/events" + query, JsonNode.class);
    }

    private HttpResponse<java.util.stream.Stream<String>> stream(String account, String query, long last)
            throws IOException, InterruptedException {
        var credentials =
                Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/events" + query))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", Long.toString(last))
                .header("Authorization", "Basic " + credentials)
                .timeout(Duration.ofSeconds(30))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    }
}
