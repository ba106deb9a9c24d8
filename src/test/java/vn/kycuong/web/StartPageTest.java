package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.OpenCases;

/** Starting an inspection, step by step, without any script. */
@RealTest
class StartPageTest {

    @Autowired
    private DoorClient doors;

    @Autowired
    private OpenCases cases;

    @Autowired
    private Clock clock;

    private final MockHttpSession session = new MockHttpSession();
    private final Map<String, String> entered = new LinkedHashMap<>();

    @BeforeEach
    void enterAScheduledInspection() {
        var today = LocalDate.now(clock);
        entered.putAll(Map.of(
                "kind", "SCHEDULED",
                "ground", "ANNUAL_PLAN",
                "groundReference", "KH-2026/07",
                "unit", "MH-A",
                "scope", "Toàn đơn vị",
                "content", "Kỷ luật, kỷ cương <b>công vụ</b>"));
        entered.putAll(Map.of(
                "periodFrom", today.minusMonths(3).toString(),
                "periodTo", today.toString(),
                "issuer", "LD-01",
                "teamHead", "TD-01",
                "teamMembers", "CC-001",
                "rulePackage", "KIEM_TRA_CONG_VU",
                "bodyLevel", "MINISTRY_UNIT"));
    }

    @Test
    void leadsFromStepToStepAndKeepsWhatWasEntered() {
        assertThat(text(doors.get("truongdoan1", "/inspections/new")))
                .contains("Loại và căn cứ", "Tiếp: Đơn vị, nội dung, thời kỳ")
                .doesNotContain("??");

        var team = text(go("PLACE", "TEAM"));

        assertThat(team)
                .contains("field-teamMembers", "name=\"scope\" value=\"Toàn đơn vị\"", "&lt;b&gt;công vụ&lt;/b&gt;")
                .doesNotContain("field-scope\"", "??");
        assertThat(text(go("TEAM", "PLACE"))).contains(">Toàn đơn vị</textarea>", "value=\"CC-001\"");
    }

    @Test
    void stopsWhereSomethingIsMissingOrNotAllowed() {
        entered.put("ground", "PRESS_REPORT");
        var ground = go("MATTER", "PLACE");
        assertThat(ground.getStatus()).isEqualTo(422);
        assertThat(text(ground)).contains("Loại và căn cứ", "KH-2026/07");

        entered.put("ground", "ANNUAL_PLAN");
        entered.put("scope", " ");
        assertThat(text(go("TERMS", "CHECK"))).contains("href=\"#field-scope\"");
    }

    @Test
    void saysWhoHasAConflictOfInterestAndWhyBeforeAnythingIsWritten() {
        var before = cases.rows().get("inspection");
        entered.put("teamMembers", "CC-003");

        var answer = go("TEAM", "TERMS");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains("(CC-003)", "có quan hệ gia đình với lãnh đạo đơn vị", "Hãy chọn người khác")
                .doesNotContain("??");
        assertThat(cases.rows().get("inspection")).isNotNull().isEqualTo(before);
        assertThat(doors.send("donvia", request("TEAM", "TERMS")).getStatus()).isEqualTo(403);
    }

    @Test
    void countsTheTermsAndExplainsThem() {
        var check = text(go("TERMS", "CHECK"));

        assertThat(check)
                .contains("Thời hạn dự kiến", "Công bố quyết định", "ngày làm việc", "Không thấy xung đột lợi ích")
                .contains("value=\"START\"", "KH-2026/07")
                .doesNotContain("??");
        assertThat(text(go("TERMS", "TERMS"))).contains("Thời hạn dự kiến", "field-rulePackage");
        entered.put("bodyLevel", "");
        assertThat(text(go("TERMS", "TERMS"))).doesNotContain("Thời hạn dự kiến");
    }

    @Test
    void startsOnceHoweverOftenItIsSent() {
        var first = go("CHECK", "START").getRedirectedUrl();
        var second = go("CHECK", "START").getRedirectedUrl();

        assertThat(first).matches("/inspections/[0-9a-f-]{36}").isEqualTo(second);
        assertThat(text(doors.get("truongdoan1", String.valueOf(first)))).contains("KH-2026/07");
    }

    @Test
    void startsNothingThatIsNotComplete() {
        var before = cases.rows().get("inspection");
        entered.remove("teamHead");

        var answer = go("CHECK", "START");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("href=\"#field-teamHead\"");
        assertThat(cases.rows().get("inspection")).isNotNull().isEqualTo(before);
    }

    private MockHttpServletResponse go(String at, String to) {
        return doors.send("truongdoan1", request(at, to));
    }

    private MockHttpServletRequestBuilder request(String at, String to) {
        var request = MockMvcRequestBuilders.post("/inspections/new")
                .session(session)
                .param("once", "start")
                .param("at", at)
                .param("to", to);
        entered.forEach(request::param);
        return request;
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
