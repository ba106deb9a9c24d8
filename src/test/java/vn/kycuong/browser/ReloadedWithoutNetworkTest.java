package vn.kycuong.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kycuong.RealTest;
import vn.kycuong.inspection.Answer;
import vn.kycuong.inspection.FieldworkQueries;
import vn.kycuong.inspection.ItemAnswer;
import vn.kycuong.inspection.OpenCases;

/** A phone that closes and opens the page where there is no network; and what of it others find on that phone. */
@RealTest
class ReloadedWithoutNetworkTest {

    /** All that can be read on the device without the key: the copies, and what the worker has in its cache. */
    private static final String READABLE = """
            const text = bytes => new TextDecoder('latin1').decode(bytes);
            indexedDB.open('kycuong').onsuccess = ({target}) => {
              const rows = target.result.transaction('copies').objectStore('copies').getAll();
              rows.onsuccess = async () => {
                const cache = await caches.open('kycuong-shell');
                const files = await Promise.all((await cache.keys()).map(async request =>
                  request.url + ' ' + await (await cache.match(request)).text()));
                target.result.close();
                done(rows.result.length + ' ' + rows.result.map(row => Object.keys(row) + text(row.said.data)).join(' ')
                  + files.join(' '));
              };
            };
            """;

    private static final String KEYS = """
            indexedDB.open('kycuong').onsuccess = ({target}) => {
              const count = target.result.transaction('key').objectStore('key').count();
              count.onsuccess = () => { target.result.close(); done(count.result); };
            };
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private OpenCases cases;

    @Autowired
    private FieldworkQueries fieldwork;

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

    @Test
    void theChecklistIsThereAndGoesOn() {
        var id = cases.announced();
        open(id);
        press("A01", Answer.PASS);
        says("A01", "Đã lưu lúc");
        cable().cut();
        press("A02", Answer.FAIL);
        says("A02", "Đang chờ mạng");

        phone().go(checklist(id));
        says("A02", "Đang chờ mạng");
        assertThat(phone().find("#copy").getText()).contains("bản được giữ mã hoá trên máy");
        assertThat(isChosen("A01", Answer.PASS)).isTrue();
        assertThat(isChosen("A02", Answer.FAIL)).isTrue();
        phone().shoot("checklist-without-network", 390);
        assertThat(phone().barriers()).isEmpty();
        press("A01", Answer.NOT_APPLICABLE);
        press("A03", Answer.PASS);
        says("A03", "Đang chờ mạng");
        cable().mend();
        await().atMost(Duration.ofSeconds(120))
                .until(() -> !phone().find("#outbox").isDisplayed());

        var answers = answers(id);
        assertThat(answers).containsOnlyKeys("A01", "A02", "A03");
        assertThat(answers.get("A01").answer()).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(answers.get("A01").revision()).isEqualTo(2);
        assertThat(answers.get("A02").answer()).isEqualTo(Answer.FAIL);
        assertThat(answers.get("A02").revision()).isEqualTo(1);
    }

    @Test
    void nothingOfTheCaseCanBeReadOnTheDevice() {
        var id = cases.announced();
        open(id);
        var number = phone().find("[data-inspection] a").getText().split(" · ")[0];

        assertThat(phone().told(READABLE))
                .startsWith("2 owner,said")
                .contains("/field/shell")
                .doesNotContain(id.toString(), number, "CC-001", "Công chức 001", "data-item");
    }

    @Test
    void whoSignsOutLeavesNothing() {
        var id = cases.announced();
        open(id);
        phone().find(".account summary").click();
        phone().find(".account form button").click();
        phone().arrivesAt("/login?out");

        await().untilAsserted(() -> assertThat(phone().told(KEYS)).isEqualTo("0"));
        assertThat(phone().told(READABLE)).startsWith("0 ");
        assertNothingIsThere(id);
    }

    @Test
    void whoComesNextSeesNothingAndFindsNothing() {
        var id = cases.announced();
        open(id);
        phone().signIn("truongdoan1");
        phone().arrivesAt("/today");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> phone().find("#outbox").getDomAttribute("data-ready") != null);

        assertThat(phone().told(READABLE)).startsWith("0 ");
        assertNothingIsThere(id);
    }

    @Test
    void whoLendsThePhoneCanWipeItOnTheSpot() {
        var id = cases.announced();
        open(id);
        cable().cut();
        phone().go(checklist(id));
        await().until(() -> phone().find("#copy").isDisplayed());
        phone().find("#copy button").click();

        await().untilAsserted(() -> assertThat(phone().text()).contains("không được lưu trên máy"));
        assertThat(phone().told(KEYS)).isEqualTo("0");
    }

    @Test
    void aCopyIsGoodForADayOnSiteOnly() {
        var id = cases.announced();
        open(id);
        phone().clockAhead(Duration.ofHours(13));

        assertNothingIsThere(id);
        assertThat(phone().told(READABLE)).startsWith("0 ");
    }

    private void assertNothingIsThere(UUID id) {
        cable().cut();
        phone().go(checklist(id));
        await().untilAsserted(() ->
                assertThat(phone().text()).contains("không được lưu trên máy", "is not kept on this device"));
        assertThat(phone().shows(".item")).isFalse();
    }

    private void open(UUID id) {
        phone().go(checklist(id));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> "true".equals(phone().find("#outbox").getDomAttribute("data-kept")));
    }

    private static String checklist(UUID id) {
        return "/inspections/" + id + "/checklist";
    }

    private void press(String item, Answer answer) {
        phone().find(choice(item, answer)).sendKeys(Keys.SPACE);
    }

    private boolean isChosen(String item, Answer answer) {
        return phone().find(choice(item, answer)).isSelected();
    }

    private static String choice(String item, Answer answer) {
        return "input[name='answer-" + item + "'][value=" + answer + "]";
    }

    private void says(String item, String said) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        phone().find("[data-item=" + item + "] .said").getText())
                .contains(said));
    }

    private Map<String, ItemAnswer> answers(UUID id) {
        return fieldwork.answers(cases.member(), id).stream()
                .collect(Collectors.toMap(ItemAnswer::item, Function.identity()));
    }

    private Browser phone() {
        return Objects.requireNonNull(phone).browser();
    }

    private Cable cable() {
        return Objects.requireNonNull(phone).cable();
    }
}
