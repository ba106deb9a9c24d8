package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
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

    @Autowired
    private DoorClient doors;

    @Autowired
    private Clumsy clumsy;

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
        clumsy.refused(() -> draft(order().put("unit", "KHONG-CO")), 422, "unit-unknown");
    }

    @Test
    void aTeamMemberWithAConflictOfInterest() {
        var order = order();
        order.withArray("team").addObject().put("official", "CC-003").put("role", "MEMBER");

        clumsy.refused(() -> draft(order), 422, "conflict-of-interest");
    }

    @Test
    void anAnnouncementBeforeTheDecision() {
        var id = cases.drafted();

        clumsy.refused(() -> announce(id, "*"), 409, "decision-not-issued");
    }

    @Test
    void aSecondAnnouncement() {
        var id = cases.announced();

        clumsy.refused(() -> announce(id, "*"), 409, "already-announced");
    }

    @Test
    void aLateResponse() {
        var finding = findings.classified(FindingClass.S1);
        clock.advance(Duration.ofDays(60));

        clumsy.refused(
                () -> clumsy.post(
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

        clumsy.refused(
                () -> clumsy.post("lanhdao1", "/api/v1/inspections/" + id + "/extensions", "", body),
                428,
                "precondition-required");
        clumsy.refused(
                () -> clumsy.post("lanhdao1", "/api/v1/inspections/" + id + "/extensions", "\"c0\"", body),
                412,
                "precondition-failed");
    }

    @Test
    void aKeyThatWasUsedForAnotherContent() {
        var id = cases.announced();
        var key = "diary-" + id;
        assertThat(clumsy.diary(id, key, "Ngày đầu").getStatus()).isEqualTo(204);
        assertThat(clumsy.diary(id, key, "Ngày đầu").getStatus()).isEqualTo(204);

        clumsy.refused(() -> clumsy.diary(id, key, "Ngày khác"), 422, "idempotency-key-reused");
    }

    @Test
    void anExpressionInAFieldThatNamesSomething() {
        var wrong = new ArrayList<String>();
        for (var field : List.of("kind", "unit", "ground", "periodFrom", "rulePackage", "bodyLevel", "issuer")) {
            var before = rows.counts();
            var answer = draft(order().put(field, EXPRESSION));
            var problem = clumsy.body(answer);
            if (answer.getStatus() < 400
                    || answer.getStatus() >= 500
                    || problem.path("code").asText().isEmpty()) {
                wrong.add(field + ": " + answer.getStatus() + " " + problem);
            }
            clumsy.precise(problem, problem.path("code").asText());
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
        assertThat(clumsy.body(drafted).path("scope").asText()).isEqualTo(EXPRESSION);
        var page = clumsy.text(doors.get(
                "lanhdao1", "/inspections/" + clumsy.body(drafted).path("id").asText()));
        assertThat(page).contains("${7*7}#{T(java.lang.Runtime)}").doesNotContain("<dd>49");
    }

    private ObjectNode order() {
        return (ObjectNode) clumsy.read("""
                {"kind": "SCHEDULED", "unit": "MH-A", "ground": "ANNUAL_PLAN", "groundReference": "KH-2026/07",
                 "scope": "Toàn đơn vị", "content": "Kỷ luật", "periodFrom": "2026-05-01", "periodTo": "2026-11-01",
                 "rulePackage": "KIEM_TRA_CONG_VU", "bodyLevel": "MINISTRY_UNIT", "issuer": "LD-01", "noticeDays": 0,
                 "team": [{"official": "TD-01", "role": "HEAD"}, {"official": "CC-001", "role": "MEMBER"}]}""");
    }

    private MockHttpServletResponse draft(JsonNode order) {
        return clumsy.post("truongdoan1", "/api/v1/inspections", "", order);
    }

    private MockHttpServletResponse announce(UUID id, String version) {
        return clumsy.post(
                "truongdoan1",
                "/api/v1/inspections/" + id + "/announcement",
                version,
                Map.of("minutes", "Đã công bố", "password", PASSWORD));
    }
}
