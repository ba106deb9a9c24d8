package vn.kycuong.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kycuong.RealTest;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;
import vn.kycuong.inspection.OpenCases;

/** Somebody finds something where there is no network, words it there, and it is recorded once when the network is back. */
@RealTest
class FindingWithoutNetworkTest {

    private static final String TITLE = "Sổ trực để trống ba ngày";

    private static final String WAITING = """
            indexedDB.open('kycuong').onsuccess = ({target}) => {
              const rows = target.result.transaction('waiting').objectStore('waiting').getAll();
              rows.onsuccess = () => {
                target.result.close();
                done(rows.result.length + ' ' + rows.result.map(row =>
                  new TextDecoder('utf-8').decode(row.said.data)).join(' '));
              };
            };
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private OpenCases cases;

    @Autowired
    private FindingQueries findings;

    private @Nullable Phone phone;

    @BeforeEach
    void takeThePhone() {
        phone = Phone.on(port);
        phone().signIn("kiemtra1");
    }

    @AfterEach
    void putItAway() {
        if (phone != null) {
            phone.close();
        }
    }

    /** The form was never opened before: it came with the checklist. */
    @Test
    void itWaitsEncryptedAndIsRecordedOnce() {
        var id = cases.announced();
        open("/inspections/" + id + "/checklist");
        cable().cut();
        phone().go("/inspections/" + id + "/findings");
        await().until(() -> phone().find("#copy").isDisplayed());
        word("");
        says("Đang chờ mạng, được giữ mã hoá trên máy: " + TITLE);
        assertThat(phone().find("#field-what").getDomProperty("value")).isEmpty();
        assertThat(phone().told(WAITING)).startsWith("1 ").doesNotContain("trực", id.toString());
        phone().shoot("finding-without-network", 390);
        assertThat(phone().barriers()).isEmpty();

        phone().go("/inspections/" + id + "/findings");
        says("Đang chờ mạng, được giữ mã hoá trên máy: " + TITLE);
        cable().mend();
        says("Đã ghi nhận: " + TITLE);

        assertThat(findings.ofCase(cases.member(), id))
                .extracting(FindingRow::title)
                .containsExactly(TITLE);
        assertThat(Collections.frequency(cases.journal(id), "finding.recorded")).isEqualTo(1);
    }

    @Test
    void aRefusedOneStandsInTheFormAgainAsItWasEntered() {
        var id = cases.announced();
        open("/inspections/" + id + "/findings");
        cable().cut();
        word("99");
        says("Đang chờ mạng");
        cable().mend();
        says("Bị từ chối: " + TITLE + ". Vụ việc không có tài liệu, chứng cứ số 99.");
        assertThat(findings.ofCase(cases.member(), id)).isEmpty();
        phone().shoot("finding-refused", 390);

        phone().find("[data-finding] button").click();
        await().until(() -> !phone().find("[data-finding]").isDisplayed());
        assertThat(entered("findingTitle")).isEqualTo(TITLE);
        assertThat(entered("what")).isEqualTo("Ba ngày liền không ghi.");
        assertThat(entered("exhibitNumbers")).isEqualTo("99");
        phone().find("#field-exhibitNumbers").clear();
        phone().find("main form.card .actions button").click();
        says("Đã ghi nhận: " + TITLE);

        assertThat(findings.ofCase(cases.member(), id))
                .extracting(FindingRow::title)
                .containsExactly(TITLE);
    }

    private void word(String exhibits) {
        for (var choice : new String[] {"violation", "cause", "consequence"}) {
            phone().told("document.querySelector('#field-" + choice + "').selectedIndex = 1; done('');");
        }
        phone().find("#field-findingTitle").sendKeys(TITLE);
        phone().find("#field-what").sendKeys("Ba ngày liền không ghi.");
        phone().find("#field-place").sendKeys("Quầy số 2");
        phone().find("#field-exhibitNumbers").sendKeys(exhibits);
        phone().find("main form.card .actions button").click();
    }

    private String entered(String field) {
        return String.valueOf(phone().find("#field-" + field).getDomProperty("value"));
    }

    private void says(String said) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(phone().find("[data-finding]").getText()).contains(said));
    }

    private void open(String address) {
        phone().go(address);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> "true".equals(phone().find("#outbox").getDomAttribute("data-kept")));
    }

    private Browser phone() {
        return Objects.requireNonNull(phone).browser();
    }

    private Cable cable() {
        return Objects.requireNonNull(phone).cable();
    }
}
