package vn.kycuong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kycuong.RealTest;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.OpenCases;

/** What each person comes for, done in a real browser. */
@RealTest
class JourneysTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OpenCases cases;

    @Autowired
    private Handled findings;

    private @Nullable Browser open;

    @AfterEach
    void closeTheBrowser() {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void anInspectorAnswersTheChecklistWithOneHandAndWithoutScripts() {
        var id = cases.announced();
        var browser = browser(false);
        browser.size(390, "light");
        browser.signIn("kiemtra1");
        browser.arrivesAt("/today");
        browser.find("a[href='/inspections/" + id + "/checklist']").click();

        press(browser, "input[name='answer-A01'][value='PASS']");
        browser.find("#note-A01").sendKeys("Đủ phù hiệu");
        press(browser, "input[name='answer-A02'][value='FAIL']");
        browser.find("#group-1 button").click();

        browser.arrivesAt("/inspections/" + id + "/checklist#group-1");
        assertThat(browser.find("[role=status]").getText()).contains("Đã lưu 2 câu trả lời");
        assertThat(browser.find("#note-A01").getDomProperty("value")).isEqualTo("Đủ phù hiệu");
        assertThat(browser.find("input[name='answer-A01'][value='PASS']").isSelected())
                .isTrue();
        assertThat(browser.find("#group-1").getText()).contains("Xem dự thảo phát hiện");
    }

    @Test
    void aHeadOfUnitAnswersAFindingWithoutScripts() {
        var finding = findings.classified(FindingClass.S1);
        var browser = browser(false);
        browser.signIn("donvia");
        browser.arrivesAt("/unit");
        assertThat(browser.text()).contains("Nếu hết hạn mà đơn vị không giải trình");
        browser.find("a[href='/findings/" + finding + "/response']").click();

        browser.find("#field-stance option[value=ACCEPT]").click();
        browser.find("#field-statement").sendKeys("Đơn vị tiếp thu và chấn chỉnh ngay.");
        browser.find("main form button").click();

        browser.arrivesAt("/findings/" + finding);
        assertThat(browser.find("[role=status]").getText()).contains("Giải trình phát hiện");
        assertThat(browser.text()).contains("Đơn vị tiếp thu và chấn chỉnh ngay.", "Chờ xem xét giải trình");
    }

    @Test
    void aLeaderChecksBeforeSigning() {
        var id = cases.drafted();
        var browser = browser(true);
        browser.signIn("lanhdao1");
        browser.arrivesAt("/leadership");
        browser.go("/inspections/" + id + "/brief");
        browser.find("a[href='/inspections/" + id + "/decision']").click();
        var number = id.toString().substring(0, 8) + "/QĐ-HQ";
        browser.find("#field-decisionNumber").sendKeys(number);
        browser.find("main form button").click();

        browser.isHeaded("h1", "Kiểm tra trước khi ký");
        assertThat(browser.find("dl").getText()).contains("Số quyết định", number);
        browser.find("#field-password").sendKeys("sai");
        browser.find("button[value=sign]").click();
        assertThat(browser.find("[role=alert]").getText()).isNotBlank();
        assertThat(browser.find("dl").getText()).contains(number);
        browser.find("#field-password").sendKeys(Browser.PASSWORD);
        browser.find("button[value=sign]").click();

        browser.arrivesAt("/inspections/" + id);
        assertThat(browser.text()).contains("Đã có quyết định", number);
    }

    @Test
    void anAuditorReadsOnAndChangesTheLanguageByKeyboardAlone() {
        var id = cases.announced();
        var browser = browser(true);
        browser.go("/login");
        browser.focused().sendKeys("kiemtoan1", Keys.TAB);
        browser.focused().sendKeys(Browser.PASSWORD, Keys.ENTER);
        browser.arrivesAt("/work");

        browser.find("body").sendKeys(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Đến nội dung chính");
        tabTo(browser, "/inspections").sendKeys(Keys.ENTER);
        tabTo(browser, "/inspections/" + id).sendKeys(Keys.ENTER);
        tabTo(browser, "/inspections/" + id + "?part=timeline").sendKeys(Keys.ENTER);
        assertThat(browser.text()).contains("Đã công bố quyết định kiểm tra");
        tabTo(browser, "/inspections/" + id + "?part=timeline&lang=en").sendKeys(Keys.ENTER);
        browser.isHeaded("h2", "Timeline");
    }

    @Test
    void aLostSessionLosesNoText() {
        var id = cases.announced();
        var browser = browser(true);
        browser.signIn("kiemtra1");
        browser.go("/inspections/" + id + "/diary-entries");
        browser.find("#field-diaryText").sendKeys("Làm việc tại quầy số 2");
        browser.forgetSession();
        browser.find("#field-diaryOn").sendKeys("11202026");
        browser.find("main form button").click();
        browser.arrivesAt("/login?kept");
        assertThat(browser.text()).contains("được giữ lại");

        browser.find("#username").sendKeys("kiemtra1");
        browser.find("#password").sendKeys(Browser.PASSWORD, Keys.ENTER);
        browser.arrivesAt("/inspections/" + id + "/diary-entries");
        assertThat(browser.find("#field-diaryText").getDomProperty("value")).isEqualTo("Làm việc tại quầy số 2");
    }

    @Test
    void anInspectionIsStartedStepByStepAndNothingEnteredIsLost() {
        var browser = browser(true);
        browser.size(390, "light");
        browser.signIn("truongdoan1");
        browser.go("/inspections/new");
        choose(browser, "kind", "SCHEDULED");
        choose(browser, "ground", "ANNUAL_PLAN");
        browser.find("#field-groundReference").sendKeys("KH-2026/88");
        step(browser, "PLACE");

        browser.find("#field-unit").sendKeys("MH-A");
        browser.find("#field-scope").sendKeys("Toàn đơn vị");
        browser.find("#field-content").sendKeys("Kỷ luật, kỷ cương công vụ");
        browser.find("#field-periodFrom").sendKeys("01012026");
        browser.find("#field-periodTo").sendKeys("06302026");
        browser.forgetSession();
        step(browser, "TEAM");
        browser.arrivesAt("/login?kept");
        browser.find("#username").sendKeys("truongdoan1");
        browser.find("#password").sendKeys(Browser.PASSWORD, Keys.ENTER);
        browser.arrivesAt("/inspections/new");
        assertThat(browser.find("#field-scope").getDomProperty("value")).isEqualTo("Toàn đơn vị");
        step(browser, "TEAM");

        choose(browser, "issuer", "LD-01");
        choose(browser, "teamHead", "TD-01");
        press(browser, "input[value=CC-003]");
        step(browser, "TERMS");
        assertThat(browser.find("[role=alert]").getText()).contains("CC-003", "quan hệ gia đình");
        browser.shoot("start-conflict", 390);
        press(browser, "input[value=CC-003]");
        press(browser, "input[value=CC-001]");
        step(browser, "TERMS");

        choose(browser, "rulePackage", "KIEM_TRA_CONG_VU");
        choose(browser, "bodyLevel", "MINISTRY_UNIT");
        step(browser, "CHECK");
        browser.find("input[name=at][value=CHECK]");
        assertThat(browser.text()).contains("Thời hạn dự kiến", "KH-2026/88", "Không thấy xung đột lợi ích");
        assertThat(browser.overflow()).isNotPositive();
        assertThat(browser.barriers()).isEmpty();
        browser.shoot("start-check", 390);
        browser.shoot("start-check", 1280);
        step(browser, "START");
        browser.find("a[href$='part=timeline']");
        assertThat(browser.text()).contains("KH-2026/88");
    }

    private static void choose(Browser browser, String field, String value) {
        browser.find("#field-" + field + " option[value=" + value + "]").click();
    }

    private static void step(Browser browser, String to) {
        browser.find("button[name=to][value=" + to + "]").click();
    }

    private Browser browser(boolean scripts) {
        var opened = Browser.open(Chromium.installed(), port, scripts);
        open = opened;
        return opened;
    }

    private static void press(Browser browser, String selector) {
        browser.find(selector).sendKeys(Keys.SPACE);
    }

    /** Walks with the tabulator as far as the link to that address. */
    private static WebElement tabTo(Browser browser, String address) {
        for (var step = 0; step < 120; step++) {
            var focused = browser.focused();
            if (address.equals(focused.getDomAttribute("href"))) {
                return focused;
            }
            focused.sendKeys(Keys.TAB);
        }
        throw new AssertionError("No way by keyboard to " + address);
    }
}
