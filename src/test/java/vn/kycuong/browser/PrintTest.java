package vn.kycuong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kycuong.RealTest;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.OpenCases;

/** What people take to a meeting on paper: A4, black on white, nothing cut off, and nothing that only a screen needs. */
@RealTest
class PrintTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OpenCases cases;

    @Autowired
    private Handled findings;

    @Autowired
    private FindingQueries read;

    private @Nullable Browser open;

    @AfterEach
    void closeTheBrowser() {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void whatALeaderPrints() throws IOException {
        var finding = read.detail(cases.leader(), findings.classified(FindingClass.S1))
                .finding();
        var fieldwork = cases.announced();
        var browser = signedIn("lanhdao1");
        assertThat(printed(browser, "/leadership", "leadership").text())
                .contains("Các cuộc kiểm tra đang ở bước nào", "Hải quan cửa khẩu Minh Họa A");
        assertThat(printed(browser, "/inspections/" + fieldwork + "/brief", "brief")
                        .text())
                .contains("Toàn đơn vị");
        assertThat(printed(browser, "/inspections/" + finding.caseId(), "case").text())
                .contains("Lãnh đạo 01");
        assertThat(printed(browser, "/inspections/" + finding.caseId() + "?part=documents", "documents")
                        .text())
                .contains("Mã kiểm chứng");
        assertThat(printed(browser, "/inspections", "inspections").text()).contains("Đang kiểm tra trực tiếp");
    }

    @Test
    void whatAHeadOfUnitPrints() throws IOException {
        findings.classified(FindingClass.S1);
        var browser = signedIn("donvia");
        assertThat(printed(browser, "/unit", "unit").text()).contains("Nếu hết hạn mà đơn vị không giải trình");
    }

    @Test
    void whatAnInspectorPrints() throws IOException {
        var fieldwork = cases.announced();
        cases.pass(fieldwork, "A01");
        var browser = signedIn("truongdoan1");
        assertThat(printed(browser, "/inspections/" + fieldwork + "/checklist", "checklist")
                        .text())
                .contains("A01");
    }

    /** A screen that is dark prints as one that is light. */
    private Browser signedIn(String account) {
        var browser = Browser.open(Chromium.installed(), port, true);
        open = browser;
        browser.size(1280, "dark");
        browser.signIn(account);
        return browser;
    }

    private static Print printed(Browser browser, String address, String name) throws IOException {
        browser.go(address);
        var print = Print.of(browser.print(name));
        assertThat(print.pages()).as(name + " on A4").allMatch(Print.Page::onA4);
        assertThat(print.pages()).as(name + " is cut off").allMatch(Print.Page::withinItsMargins);
        assertThat(print.pages()).as(name + " is light").allMatch(Print.Page::mostlyWhite);
        assertThat(print.text())
                .as(name)
                .doesNotContain("http", "Đăng xuất", "Đến nội dung chính", "English", "Tải bảng tính");
        return print;
    }
}
