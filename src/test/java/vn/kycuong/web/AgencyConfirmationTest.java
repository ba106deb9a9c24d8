package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.AtTheAgency;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.Document;
import vn.kycuong.inspection.DocumentKind;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.organisation.Confirmed;

/** A fresh login at the agency's provider puts one signature under exactly what was shown, and loses nothing on the way. */
@RealTest
class AgencyConfirmationTest {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    private DoorClient doors;

    @Autowired
    private OpenCases cases;

    @Autowired
    private InspectionQueries inspections;

    @Autowired
    private MovableClock clock;

    private final MockHttpSession session = new MockHttpSession();
    private final String number = "QĐ-" + UUID.randomUUID();
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void draft() {
        id = cases.drafted();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void isOfferedBesideThePasswordToWhoCameFromThereOnly() {
        assertThat(text(send(form("check"), "lanhdao1")))
                .contains("value=\"agency\"", "Xác thực lại tại cơ quan", "name=\"password\"")
                .doesNotContain("??");
        assertThat(text(doors.send("lanhdao1", form("check"))))
                .contains("name=\"password\"")
                .doesNotContain("value=\"agency\"", "Xác thực lại");
        assertThat(doors.send("lanhdao1", form("agency")).getStatus()).isEqualTo(404);
    }

    @Test
    void signsWhatWasShownAndSaysHowItWasConfirmed() {
        var loginAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        clock.stopAt(loginAt.plusSeconds(10));
        var there = goThere();
        AtTheAgency.logsIn(session, there, loginAt);

        assertThat(text(back(there)))
                .contains("Đồng chí đã xác thực lại bằng tài khoản của cơ quan lúc", TIME.format(loginAt), number)
                .doesNotContain("name=\"password\"", "value=\"agency\"", "??");
        assertThat(signatures()).isEmpty();

        assertThat(signed(there).getRedirectedUrl()).isEqualTo("/inspections/" + id);
        assertThat(signatures())
                .singleElement()
                .satisfies(signature -> assertThat(signature.confirmedBy()).isEqualTo(Confirmed.Way.AGENCY))
                .satisfies(signature -> assertThat(signature.loginAt()).isEqualTo(loginAt));
        assertThat(cases.journalText(id))
                .contains(
                        "\"confirmedBy\":\"AGENCY\"",
                        "\"loginAt\":\"" + loginAt.toString().replace("Z", ""));
    }

    @Test
    void thePasswordSaysSoToo() {
        send(form("sign").param("password", "minhhoa-2026"), "lanhdao1");

        assertThat(signatures())
                .singleElement()
                .satisfies(signature -> assertThat(signature.confirmedBy()).isEqualTo(Confirmed.Way.PASSWORD))
                .satisfies(signature -> assertThat(signature.loginAt()).isNull());
    }

    @Test
    void sentTwiceSignsOnce() {
        var there = goThere();
        AtTheAgency.logsIn(session, there, clock.instant());
        var first = signed(there).getRedirectedUrl();

        assertThat(signed(there).getRedirectedUrl()).isEqualTo(first);
        assertThat(signatures()).hasSize(1);
    }

    @Test
    void isUsedUpByOneSignature() {
        var there = goThere();
        AtTheAgency.logsIn(session, there, clock.instant());
        signed(there);

        assertRefused(
                send(form("sign").param("signature", AtTheAgency.id(there)), "lanhdao1"), "quá hạn hoặc đã được dùng");
    }

    @Test
    void isForNothingElseThanWhatWasShown() {
        var there = goThere();
        AtTheAgency.logsIn(session, there, clock.instant());
        var changed = MockMvcRequestBuilders.post("/inspections/" + id + "/decision")
                .param("step", "sign")
                .param("decisionNumber", number + "-khác")
                .param("signature", AtTheAgency.id(there));

        assertRefused(send(changed, "lanhdao1"), "Nội dung cần ký đã thay đổi");
    }

    @Test
    void isForNoOtherCase() {
        var there = goThere();
        AtTheAgency.logsIn(session, there, clock.instant());
        id = cases.drafted();

        assertRefused(signed(there), "quá hạn hoặc đã được dùng");
    }

    @Test
    void noticesThatTheCaseHasChanged() {
        id = cases.announced();
        var minutes = MockMvcRequestBuilders.post("/inspections/" + id + "/minutes")
                .param("step", "agency")
                .param("minutes", "Biên bản");
        var there = Objects.requireNonNull(send(minutes, "truongdoan1").getRedirectedUrl());
        AtTheAgency.logsIn(session, there, clock.instant());
        cases.minuted(id);

        var shown = send(
                MockMvcRequestBuilders.get("/inspections/" + id + "/minutes").param("signature", AtTheAgency.id(there)),
                "truongdoan1");
        assertThat(shown.getStatus()).isEqualTo(409);
        assertThat(text(shown)).contains("Nội dung cần ký đã thay đổi", "Biên bản", "value=\"agency\"");
    }

    @Test
    void isOfNobodyElseInTheSameSession() {
        var there = goThere();
        AtTheAgency.logsIn(session, there, clock.instant());

        assertThat(send(signing(there), "lanhdao2").getStatus()).isEqualTo(403);
        var byPassword = doors.send("lanhdao1", signing(there).session(session));
        assertThat(byPassword.getStatus()).isEqualTo(409);
        assertThat(text(byPassword)).contains("quá hạn hoặc đã được dùng");
        assertThat(text(send(
                        MockMvcRequestBuilders.get("/inspections/" + id + "/decision")
                                .param("signature", AtTheAgency.id(there)),
                        "lanhdao2")))
                .doesNotContain(number);
        assertThat(signatures()).isEmpty();
    }

    @Test
    void isOverAfterAFewMinutes() {
        var now = clock.instant();
        clock.stopAt(now);
        var there = goThere();
        AtTheAgency.logsIn(session, there, now);
        clock.stopAt(now.plus(Duration.ofMinutes(5)).plusSeconds(1));

        assertRefused(back(there), "quá hạn hoặc đã được dùng");
        assertRefused(signed(there), "quá hạn hoặc đã được dùng");
    }

    @Test
    void provesNothingBeforeThePersonHasLoggedIn() {
        var there = goThere();

        assertThat(text(back(there))).contains(number, "value=\"agency\"").doesNotContain("đã xác thực lại");
        assertRefused(signed(there), "quá hạn hoặc đã được dùng");
    }

    @ParameterizedTest
    @CsvSource({
        "login-cancelled, đã bị hủy, was cancelled",
        "login-of-another, không phải là đồng chí, Somebody else logged in",
        "login-not-fresh, không đúng lúc, did not take place when",
        "login-without-time, không cho biết thời điểm, does not say when",
        "login-away, hiện không phản hồi, does not answer",
        "login-failed, không thành công, did not work"
    })
    void saysWhatWentWrongAndLosesNothing(String code, String vietnamese, String english) {
        var there = goThere();
        AtTheAgency.refuses(session, there, code);

        assertRefused(back(there), vietnamese);
        assertThat(text(send(
                        MockMvcRequestBuilders.get("/inspections/" + id + "/decision")
                                .param("signature", AtTheAgency.id(there))
                                .param("lang", "en"),
                        "lanhdao1")))
                .contains(english, number);
    }

    private void assertRefused(MockHttpServletResponse answer, String reason) {
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer)).contains(reason, number, "value=\"agency\"").doesNotContain("??");
        assertThat(signatures().stream().filter(signature -> signature.loginAt() == null))
                .isEmpty();
        assertThat(signatures().size()).isLessThan(2);
    }

    private String goThere() {
        var there = send(form("agency"), "lanhdao1").getRedirectedUrl();
        assertThat(there).startsWith("/oauth2/authorization/agency?signature=");
        return Objects.requireNonNull(there);
    }

    private MockHttpServletResponse back(String there) {
        return send(
                MockMvcRequestBuilders.get("/inspections/" + id + "/decision")
                        .param("signature", AtTheAgency.id(there)),
                "lanhdao1");
    }

    private MockHttpServletResponse signed(String there) {
        return send(signing(there).param("once", "a"), "lanhdao1");
    }

    private MockHttpServletRequestBuilder signing(String there) {
        return form("sign").param("signature", AtTheAgency.id(there));
    }

    private MockHttpServletRequestBuilder form(String step) {
        return MockMvcRequestBuilders.post("/inspections/" + id + "/decision")
                .param("step", step)
                .param("decisionNumber", number);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String account) {
        return doors.send(null, request.session(session).with(AtTheAgency.signedIn(account)));
    }

    private List<Document.Signature> signatures() {
        return inspections.detail(cases.leader(), id).documents().stream()
                .filter(paper -> paper.kind() == DocumentKind.DECISION)
                .flatMap(paper -> inspections.document(cases.leader(), id, DocumentKind.DECISION).signatures().stream())
                .toList();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
