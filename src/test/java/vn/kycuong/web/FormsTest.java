package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.RealTest;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.OpenCases;

/** What a form does beside its act: sent twice, looked at before it is signed, signed in for. */
@RealTest
class FormsTest {

    @Autowired
    private DoorClient doors;

    @Autowired
    private OpenCases cases;

    @Autowired
    private TestRestTemplate http;

    @Test
    void sendingAFormTwiceDoesItOnce() {
        var id = cases.announced();
        var session = new MockHttpSession();
        var before = cases.journal(id).size();

        assertThat(diary(id, session, "a").getRedirectedUrl()).isEqualTo("/inspections/" + id);
        assertThat(diary(id, session, "a").getRedirectedUrl()).isEqualTo("/inspections/" + id);
        assertThat(cases.journal(id)).hasSize(before + 1);

        diary(id, session, "b");
        assertThat(cases.journal(id)).hasSize(before + 2);
    }

    @Test
    void whatIsSignedIsShownBeforeAndNotDoneYet() {
        var id = cases.drafted();
        var before = cases.journal(id).size();

        var shown = doors.send(
                "lanhdao1",
                MockMvcRequestBuilders.post("/inspections/" + id + "/decision")
                        .param("step", "check")
                        .param("decisionNumber", "4711/QĐ-HQ")
                        .param("password", "not-to-be-shown"));

        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(text(shown))
                .contains("Kiểm tra trước khi ký", "4711/QĐ-HQ", "value=\"sign\"")
                .doesNotContain("not-to-be-shown", "??");
        assertThat(cases.journal(id)).hasSize(before);
    }

    @Test
    void whatIsLeftOutIsNamedByItsField() {
        var refused = doors.send(
                "lanhdao1",
                MockMvcRequestBuilders.post("/inspections/" + cases.drafted() + "/decision")
                        .param("step", "check"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("href=\"#field-decisionNumber\"", "Cần xem lại: Số quyết định", "aria-invalid=\"true\"");
    }

    @Test
    void aPageOfACaseIsKeptNowhereAndAStyleForAYear() {
        var page = doors.get("lanhdao1", "/inspections/" + cases.drafted());
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        var style = text(page).replaceFirst("(?s).*href=\"(/assets/app-[0-9a-f]{32}\\.css)\".*", "$1");
        assertThat(doors.get(null, style).getHeader("Cache-Control")).contains("max-age=31536000");
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void manyWrongPasswordsMustWaitAndAreToldSo() {
        for (var time = 0; time < 5; time++) {
            assertThat(asked("stranger", "wrong").getStatusCode().value()).isEqualTo(401);
        }
        var answer = asked("stranger", "wrong");

        assertThat(answer.getStatusCode().value()).isEqualTo(429);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNotBlank();
        assertThat(answer.getBody()).contains("too-many-tries");
        assertThat(asked("kiemtoan1", "minhhoa-2026").getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void theCookieOfASessionStaysAtHome() {
        var answer = http.getForEntity("/login", String.class);

        assertThat(answer.getHeaders().getFirst(HttpHeaders.SET_COOKIE)).contains("HttpOnly", "SameSite=Lax");
    }

    private ResponseEntity<String> asked(String account, String password) {
        return http.withBasicAuth(account, password).getForEntity("/api/v1/me", String.class);
    }

    private MockHttpServletResponse diary(UUID id, MockHttpSession session, String once) {
        return doors.send(
                "kiemtra1",
                MockMvcRequestBuilders.post("/inspections/" + id + "/diary-entries")
                        .session(session)
                        .param("once", once)
                        .param("diaryOn", "2026-11-20")
                        .param("diaryText", "Làm việc tại quầy"));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
