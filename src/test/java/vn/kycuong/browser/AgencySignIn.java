package vn.kycuong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** People sign in with the accounts of their agency: a real Keycloak, a real browser, the application as it is started. */
class AgencySignIn {

    private static final Path PLACE = Path.of("target/agency").toAbsolutePath();
    private static final String BUTTON = "a.button[href$='/oauth2/authorization/agency']";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static int port;
    private static @Nullable Keycloak keycloak;
    private static @Nullable AgencySite site;

    private @Nullable Browser browser;

    /** The application comes first: it must not wait for the provider. */
    @BeforeAll
    static void startBoth() throws IOException {
        Chromium.installed();
        FileSystemUtils.deleteRecursively(PLACE);
        port = freePort();
        keycloak = new Keycloak(
                Path.of(System.getProperty("keycloak.home")).toAbsolutePath(), freePort(), "http://127.0.0.1:" + port);
        site = AgencySite.start(port, PLACE, keycloak.issuer());
    }

    @AfterAll
    static void stopBoth() {
        if (site != null) {
            site.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @BeforeEach
    void openABrowser() {
        browser = Browser.open(Chromium.installed(), port, true);
    }

    @AfterEach
    void closeIt() {
        browser().close();
    }

    @Test
    void anOfficialComesInAndGoesOutAtBothPlaces() throws IOException {
        keycloak().start();
        browser().go("/login");
        var before = browser().cookie("JSESSIONID");
        browser().shoot("sign-in-agency", 1280);
        signInAtTheAgency("kiemtra1");
        browser().arrivesAt("/today");

        assertThat(browser().find(".account").getDomAttribute("data-official")).isEqualTo("CC-001");
        assertThat(browser().cookie("JSESSIONID")).isNotEqualTo(before);
        browser().find(".account summary").click();
        browser().find(".account form button").click();
        browser().arrivesAt("/login?out");
        assertThat(browser().text()).contains("Đồng chí đã đăng xuất");
        browser().find(BUTTON).click();
        assertThat(browser().find("#kc-form-login").isDisplayed()).isTrue();
        assertThat(browser().complaints()).noneMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void thePasswordHereStillOpensTheDoor() {
        browser().signIn("lanhdao1");

        assertThat(browser().find(".account").getDomAttribute("data-official")).isEqualTo("LD-01");
        browser().find(".account summary").click();
        browser().find(".account form button").click();
        browser().arrivesAt("/login?out");
    }

    @Test
    void whomOnlyTheProviderKnowsIsNobodyHereAndMayTryAsAnother() throws IOException {
        keycloak().start();
        signInAtTheAgency("nguoila");

        browser().arrivesAt("/login?agency=unknown");
        assertThat(browser().text()).contains("không ứng với tài khoản nào đang được sử dụng");
        assertThat(site().said())
                .contains("could not sign in by the provider: unknown")
                .doesNotContain("nguoila");
        browser().find("a[href$='?again']").click();
        assertThat(browser().find("#kc-form-login").isDisplayed()).isTrue();
    }

    @Test
    void aDisabledAccountIsRefusedAndItsSessionEnds() throws Exception {
        keycloak().start();
        signInAtTheAgency("kiemtra2");
        browser().arrivesAt("/today");
        site().post("quantri1", "/api/v1/accounts/kiemtra2/disablement", Map.of());

        browser().go("/today");
        browser().arrivesAt("/login?ended=account-disabled");
        browser().find(BUTTON).click();
        browser().arrivesAt("/login?agency=unknown");
    }

    @Test
    void aSessionEndsWithThePostAndNobodyComesInWithoutOne() throws Exception {
        keycloak().start();
        site().post("nhansu1", "/api/v1/officials", Map.of("code", "TAM-1", "name", "Người tạm thời"));
        site().post(
                        "quantri1",
                        "/api/v1/accounts",
                        Map.of(
                                "name", "tam1",
                                "password", "sông dài cá lội",
                                "official", "TAM-1",
                                "roles", List.of("INSPECTOR")));
        var post = site().post(
                        "nhansu1",
                        "/api/v1/assignments",
                        Map.of(
                                "official", "TAM-1",
                                "unit", "MH-A",
                                "post", "CONG_CHUC",
                                "from", TODAY.minusDays(10).toString(),
                                "basis", "Thử nghiệm"));
        signInAtTheAgency("tam1");
        browser().arrivesAt("/today");
        var lastDay = Map.of("lastDay", TODAY.minusDays(1).toString());
        site().post("nhansu1", "/api/v1/assignments/" + post.get("id").asText() + "/end", lastDay);

        browser().go("/today");
        browser().arrivesAt("/login?ended=rights-ended");
        browser().find(BUTTON).click();
        browser().arrivesAt("/login?agency=without-post");
        assertThat(browser().text()).contains("không giữ vị trí công tác nào");
    }

    @Test
    void anAnswerThatNobodyAskedForOpensNothing() throws IOException {
        keycloak().start();
        browser().go("/login/oauth2/code/agency?code=guessed&state=guessed");

        browser().arrivesAt("/login?agency=failed");
        browser().go("/today");
        browser().arrivesAt("/login");
    }

    @Test
    void aDecisionIsSignedByAFreshLoginThere() throws Exception {
        keycloak().start();
        var id = drafted();
        lookAtWhatIsSigned(id, "21/QĐ-ĐN");
        browser().size(1280, "light");
        browser().shoot("signature-agency", 1280);
        browser().find("button[value=agency]").click();
        browser().find("#password").sendKeys(Keycloak.PASSWORD);
        browser().find("#kc-login").click();

        assertThat(browser().find("p.done").getText()).contains("đã xác thực lại bằng tài khoản của cơ quan");
        assertThat(browser().find("dl").getText()).contains("21/QĐ-ĐN");
        assertThat(browser().all("#field-password")).isEmpty();
        browser().size(390, "light");
        browser().shoot("signature-confirmed", 390);
        browser().find("button[value=sign]").click();

        browser().arrivesAt("/inspections/" + id);
        assertThat(browser().text()).contains("Đã có quyết định", "21/QĐ-ĐN");
        var signature = site().get("lanhdao1", "/api/v1/inspections/" + id + "/documents/DECISION")
                .get("signatures")
                .get(0);
        assertThat(signature.get("confirmedBy").asText()).isEqualTo("AGENCY");
        assertThat(Instant.parse(signature.get("loginAt").asText()))
                .isBetween(Instant.now().minusSeconds(300), Instant.now().plusSeconds(5));
        assertThat(browser().complaints()).noneMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void anotherPersonsLoginThereSignsNothingAndTakesNobodysPlace() throws Exception {
        keycloak().start();
        var id = drafted();
        lookAtWhatIsSigned(id, "22/QĐ-ĐN");
        browser().find("button[value=agency]").click();
        browser().find("#kc-login");
        browser().forgetWhoWasThere();
        logIn("kiemtra2");

        assertThat(browser().find("[role=alert]").getText()).contains("không phải là đồng chí", "Chưa có gì được ký");
        browser().shoot("signature-of-another", 1280);
        assertThat(browser().find(".account").getDomAttribute("data-official")).isEqualTo("LD-01");
        assertThat(browser().find("dl").getText()).contains("22/QĐ-ĐN");
        assertThat(site().get("lanhdao1", "/api/v1/inspections/" + id + "/documents"))
                .isEmpty();
        assertThat(site().said()).contains("could not confirm a signature by the provider: login-of-another");

        browser().find("#field-password").sendKeys(Browser.PASSWORD);
        browser().find("button[value=sign]").click();
        browser().arrivesAt("/inspections/" + id);
    }

    private void lookAtWhatIsSigned(String id, String number) {
        signInAtTheAgency("lanhdao1");
        browser().arrivesAt("/leadership");
        browser().go("/inspections/" + id + "/decision");
        browser().find("#field-decisionNumber").sendKeys(number);
        browser().find("main form button").click();
        browser().isHeaded("h1", "Kiểm tra trước khi ký");
    }

    private static String drafted() throws Exception {
        return site().post(
                        "truongdoan1",
                        "/api/v1/inspections",
                        Map.ofEntries(
                                Map.entry("kind", "SCHEDULED"),
                                Map.entry("unit", "MH-A"),
                                Map.entry("ground", "ANNUAL_PLAN"),
                                Map.entry("groundReference", "KH-2026/07"),
                                Map.entry("scope", "Toàn đơn vị"),
                                Map.entry("content", "Kiểm tra công vụ"),
                                Map.entry("periodFrom", TODAY.minusMonths(6).toString()),
                                Map.entry("periodTo", TODAY.toString()),
                                Map.entry("rulePackage", "KIEM_TRA_CONG_VU"),
                                Map.entry("bodyLevel", "MINISTRY_UNIT"),
                                Map.entry("issuer", "LD-01"),
                                Map.entry("noticeDays", 0),
                                Map.entry(
                                        "team",
                                        List.of(
                                                Map.of("official", "TD-01", "role", "HEAD"),
                                                Map.of("official", "CC-001", "role", "MEMBER")))))
                .get("id")
                .asText();
    }

    @Test
    void whileTheProviderIsAwayThePageSaysSoAndSigningOutWorks() throws Exception {
        keycloak().start();
        signInAtTheAgency("kiemtra1");
        browser().arrivesAt("/today");
        keycloak().stop();

        browser().find(".account summary").click();
        browser().find(".account form button").click();
        browser().arrivesAt("/login?out");
        browser().find(BUTTON).click();
        browser().arrivesAt("/login?agency=away");
        assertThat(browser().text()).contains("Hệ thống đăng nhập của cơ quan hiện không phản hồi");
        browser().signIn("kiemtra1");
        assertThat(browser().find(".account").isDisplayed()).isTrue();
    }

    private void signInAtTheAgency(String name) {
        browser().go("/login");
        browser().find(BUTTON).click();
        logIn(name);
    }

    private void logIn(String name) {
        browser().find("#username").sendKeys(name);
        browser().find("#password").sendKeys(Keycloak.PASSWORD);
        browser().find("#kc-login").click();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Browser browser() {
        return Objects.requireNonNull(browser);
    }

    private static Keycloak keycloak() {
        return Objects.requireNonNull(keycloak);
    }

    private static AgencySite site() {
        return Objects.requireNonNull(site);
    }
}
