package vn.kycuong.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A head of unit who has never seen these pages answers a finding, without reading anything that is not in the way. */
@RealTest
class FirstMinuteTest {

    private static final int MOST_CLICKS = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private OpenCases cases;

    @Autowired
    private Handled handled;

    @Autowired
    private FindingQueries findings;

    private @Nullable Browser open;

    @AfterEach
    void closeTheBrowser() {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void leadsFromTheSignInPageToTheAnsweredFinding() {
        var detail = findings.detail(cases.headOfUnit(), handled.classified(FindingClass.S1));
        var number = detail.finding().caseNumber();
        var browser = Browser.open(Chromium.installed(), port, true);
        open = browser;
        var head = new Person(browser);
        browser.size(390, "light");
        browser.go("/");
        browser.shoot("first-minute-1", 390);
        head.writes("Tên tài khoản", "donvia");
        head.writes("Mật khẩu", Browser.PASSWORD);
        head.presses("Đăng nhập");

        browser.arrivesAt("/unit");
        browser.shoot("first-minute-2", 390);
        head.presses("Giải trình phát hiện", number);
        browser.arrivesAt("/findings/" + detail.finding().id() + "/response");
        browser.shoot("first-minute-3", 390);
        assertThat(browser.text())
                .as("what the answer is about, until when, and what silence means")
                .contains(number, detail.content().what(), detail.content().legalBasis())
                .contains("ngày làm việc, đến", "Nếu hết hạn mà đơn vị không giải trình");

        head.chooses("Ý kiến của đơn vị", "Nhất trí");
        head.writes("Nội dung giải trình", "Đơn vị tiếp thu và đã chấn chỉnh ngay.");
        head.presses("Giải trình phát hiện");
        browser.arrivesAt("/findings/" + detail.finding().id());
        browser.shoot("first-minute-4", 390);
        assertThat(browser.text())
                .contains("Đã thực hiện: Giải trình phát hiện", "Chờ xem xét giải trình")
                .contains("Giải trình đã đến người ra quyết định", "Đơn vị tiếp thu và đã chấn chỉnh ngay.");
        assertThat(head.clicks()).isLessThanOrEqualTo(MOST_CLICKS);
    }
}
