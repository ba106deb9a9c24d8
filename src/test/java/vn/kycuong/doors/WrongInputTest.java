package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.OpenCases;

/** What cannot be accepted is refused precisely, with a stable code, in both languages, and changes nothing. */
@RealTest
class WrongInputTest {

    private static final String PASSWORD = "minhhoa-2026";
    private static final String EXPRESSION = "${7*7}#{T(java.lang.Runtime)}[[${9*9}]]";
    private static final byte[] PDF = "%PDF-1.7 ảnh quầy".getBytes(StandardCharsets.UTF_8);
    private static final byte[] EXECUTABLE = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0};

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private DoorClient doors;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private OpenCases cases;

    @Autowired
    private Handled findings;

    @Autowired
    private Rows rows;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void timeRunsOn() {
        clock.reset();
    }

    @Test
    void anUnknownUnit() {
        refused(() -> draft(order().put("unit", "KHONG-CO")), 422, "unit-unknown");
    }

    @Test
    void aTeamMemberWithAConflictOfInterest() {
        var order = order();
        order.withArray("team").addObject().put("official", "CC-003").put("role", "MEMBER");

        refused(() -> draft(order), 422, "conflict-of-interest");
    }

    @Test
    void anAnnouncementBeforeTheDecision() {
        var id = cases.drafted();

        refused(() -> announce(id, "*"), 409, "decision-not-issued");
    }

    @Test
    void aSecondAnnouncement() {
        var id = cases.announced();

        refused(() -> announce(id, "*"), 409, "already-announced");
    }

    @Test
    void aLateResponse() {
        var finding = findings.classified(FindingClass.S1);
        clock.advance(Duration.ofDays(60));

        refused(
                () -> post(
                        "donvia",
                        "/api/v1/findings/" + finding + "/response",
                        "*",
                        Map.of("stance", "ACCEPT", "statement", "Muộn")),
                409,
                "response-late");
    }

    @Test
    void aStaleOrMissingVersion() {
        var id = cases.decided();
        var seen = doors.get("lanhdao1", "/api/v1/inspections/" + id).getHeader(HttpHeaders.ETAG);
        assertThat(seen).isNotNull();
        var body = Map.of("decisionNumber", "5/QĐ", "reason", "Khối lượng lớn");

        refused(
                () -> post("lanhdao1", "/api/v1/inspections/" + id + "/extensions", "", body),
                428,
                "precondition-required");
        refused(
                () -> post("lanhdao1", "/api/v1/inspections/" + id + "/extensions", "\"c0\"", body),
                412,
                "precondition-failed");
    }

    @Test
    void aKeyThatWasUsedForAnotherContent() {
        var id = cases.announced();
        var key = "diary-" + id;
        assertThat(diary(id, key, "Ngày đầu").getStatus()).isEqualTo(204);
        assertThat(diary(id, key, "Ngày đầu").getStatus()).isEqualTo(204);

        refused(() -> diary(id, key, "Ngày khác"), 422, "idempotency-key-reused");
    }

    @Test
    void anExecutableThatIsCalledADocument() {
        var id = cases.announced();

        refused(() -> exhibit(id, "Ảnh", "bao-cao.pdf", EXECUTABLE), 422, "file-content-mismatch");
        refused(() -> exhibit(id, "Ảnh", "bao-cao.exe", EXECUTABLE), 422, "file-type-not-allowed");
    }

    @Test
    void aFileOfFiftyMegabytes() {
        var id = cases.announced();
        var before = rows.counts();
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("title", "Phim");
        parts.add("refersTo", "2026-11-20");
        parts.add("file", new ByteArrayResource(new byte[50 << 20]) {
            @Override
            public String getFilename() {
                return "phim.mp4";
            }
        });
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);

        var answer = http.withBasicAuth("kiemtra1", PASSWORD)
                .postForEntity(
                        "/api/v1/inspections/" + id + "/exhibits", new HttpEntity<>(parts, headers), JsonNode.class);
        headers.setAccept(List.of(MediaType.TEXT_HTML));
        var page = http.withBasicAuth("kiemtra1", PASSWORD)
                .postForEntity("/inspections/" + id + "/exhibits", new HttpEntity<>(parts, headers), String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(413);
        precise(answer.getBody(), "file-too-large");
        assertThat(page.getStatusCode().value()).isEqualTo(413);
        assertThat(page.getBody()).contains("20 MB").contains("Kỷ Cương");
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void textInTheOtherFormIsStoredInOne() {
        var id = cases.announced();
        var title = "Ảnh quầy số hai";
        var other = Normalizer.normalize(title, Normalizer.Form.NFD);
        assertThat(other).isNotEqualTo(title);

        assertThat(exhibit(id, other, other + ".pdf", PDF).getStatus()).isEqualTo(201);
        assertThat(diary(id, "nfd-" + id, other).getStatus()).isEqualTo(204);

        var papers = body(doors.get("kiemtra1", "/api/v1/inspections/" + id + "/exhibits"))
                .get(0);
        assertThat(papers.path("title").asText()).isEqualTo(title);
        assertThat(papers.path("fileName").asText()).isEqualTo(title + ".pdf");
        assertThat(body(doors.get("kiemtra1", "/api/v1/inspections/" + id + "/diary-entries"))
                        .toString())
                .contains(title)
                .doesNotContain(other);
    }

    @Test
    void anExpressionInAFieldThatNamesSomething() {
        var wrong = new ArrayList<String>();
        for (var field : List.of("kind", "unit", "ground", "periodFrom", "rulePackage", "bodyLevel", "issuer")) {
            var before = rows.counts();
            var answer = draft(order().put(field, EXPRESSION));
            var problem = body(answer);
            if (answer.getStatus() < 400
                    || answer.getStatus() >= 500
                    || problem.path("code").asText().isEmpty()) {
                wrong.add(field + ": " + answer.getStatus() + " " + problem);
            }
            precise(problem, problem.path("code").asText());
            assertThat(rows.counts()).as(field).isEqualTo(before);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anExpressionInATextStaysText() {
        var order = order();
        for (var field : List.of("theme", "groundReference", "scope", "content")) {
            order.put(field, EXPRESSION);
        }

        var drafted = draft(order);

        assertThat(drafted.getStatus()).isEqualTo(201);
        assertThat(body(drafted).path("scope").asText()).isEqualTo(EXPRESSION);
        var page = text(
                doors.get("lanhdao1", "/inspections/" + body(drafted).path("id").asText()));
        assertThat(page).contains("${7*7}#{T(java.lang.Runtime)}").doesNotContain("<dd>49");
    }

    private ObjectNode order() {
        return (ObjectNode) read("""
                {"kind": "SCHEDULED", "unit": "MH-A", "ground": "ANNUAL_PLAN", "groundReference": "KH-2026/07",
                 "scope": "Toàn đơn vị", "content": "Kỷ luật", "periodFrom": "2026-05-01", "periodTo": "2026-11-01",
                 "rulePackage": "KIEM_TRA_CONG_VU", "bodyLevel": "MINISTRY_UNIT", "issuer": "LD-01", "noticeDays": 0,
                 "team": [{"official": "TD-01", "role": "HEAD"}, {"official": "CC-001", "role": "MEMBER"}]}""");
    }

    private MockHttpServletResponse draft(JsonNode order) {
        return post("truongdoan1", "/api/v1/inspections", "", order);
    }

    private MockHttpServletResponse announce(UUID id, String version) {
        return post(
                "truongdoan1",
                "/api/v1/inspections/" + id + "/announcement",
                version,
                Map.of("minutes", "Đã công bố", "password", PASSWORD));
    }

    private MockHttpServletResponse diary(UUID id, String key, String text) {
        return doors.send(
                "kiemtra1",
                withBody("/api/v1/inspections/" + id + "/diary-entries", Map.of("on", "2026-11-20", "text", text))
                        .header("Idempotency-Key", key));
    }

    private MockHttpServletResponse exhibit(UUID id, String title, String name, byte[] content) {
        return doors.send(
                "kiemtra1",
                MockMvcRequestBuilders.multipart("/api/v1/inspections/" + id + "/exhibits")
                        .file(new MockMultipartFile("file", name, "application/pdf", content))
                        .param("title", title)
                        .param("refersTo", "2026-11-20"));
    }

    private MockHttpServletResponse post(String account, String address, String version, Object body) {
        var request = withBody(address, body);
        return doors.send(account, version.isEmpty() ? request : request.header(HttpHeaders.IF_MATCH, version));
    }

    private MockHttpServletRequestBuilder withBody(String address, Object body) {
        return MockMvcRequestBuilders.post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.valueToTree(body).toString());
    }

    private void refused(Supplier<MockHttpServletResponse> act, int status, String code) {
        var before = rows.counts();
        var answer = act.get();

        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        precise(body(answer), code);
        assertThat(rows.counts()).isEqualTo(before);
    }

    private static void precise(JsonNode problem, String code) {
        assertThat(problem.path("code").asText()).isEqualTo(code).isNotEmpty();
        assertThat(problem.path("type").asText()).isEqualTo("/problems/" + code);
        assertThat(problem.path("titleVi").asText())
                .isNotBlank()
                .isNotEqualTo(problem.path("titleEn").asText());
        assertThat(problem.path("titleEn").asText()).isNotBlank();
    }

    private JsonNode body(MockHttpServletResponse answer) {
        return read(text(answer));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
