package vn.kycuong.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kycuong.RealTest;
import vn.kycuong.inspection.Answer;
import vn.kycuong.inspection.FieldworkQueries;
import vn.kycuong.inspection.ItemAnswer;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.inspection.Photographs;

/** An inspector with a phone, at a gate where the network comes and goes. */
@RealTest
class WithoutNetworkTest {

    private static final String KEPT_ON_THE_DEVICE = """
            indexedDB.open('kycuong').onsuccess = ({target}) => {
              const rows = target.result.transaction('waiting').objectStore('waiting').getAll();
              rows.onsuccess = () => done(rows.result.length + ' ' + rows.result.map(row =>
                new TextDecoder('latin1').decode(row.said.data)).join(' '));
            };
            """;

    private static final String KEYS_ON_THE_DEVICE = """
            indexedDB.open('kycuong').onsuccess = ({target}) => {
              const keys = target.result.transaction('key').objectStore('key').getAll();
              keys.onsuccess = () => done(keys.result.map(each => each.key.extractable).join(' '));
            };
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private OpenCases cases;

    @Autowired
    private FieldworkQueries fieldwork;

    @TempDir
    private Path folder;

    private @Nullable Browser open;

    @AfterEach
    void closeTheBrowser() {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void aWholeChecklistArrivesOnceAlthoughTheNetworkIsCutInTheMiddle() throws IOException {
        var id = cases.announced();
        var phone = checklist(id);
        var items = phone.all(".item").stream()
                .map(item -> String.valueOf(item.getDomAttribute("data-item")))
                .toList();

        items.subList(0, 20).forEach(item -> press(phone, item, Answer.PASS));
        says(phone, items.get(19), "Đã lưu lúc");
        phone.network(false);
        items.subList(20, 38).forEach(item -> press(phone, item, Answer.PASS));
        for (var item : items.subList(38, 44)) {
            press(phone, item, Answer.PASS);
            press(phone, item, Answer.FAIL);
            phone.find("#note-" + item).sendKeys("Sổ trực để trống", Keys.TAB);
        }
        phone.find("#photo-" + items.get(43)).sendKeys(photograph().toString());
        says(phone, items.get(43), "Đang chờ mạng");
        await().untilAsserted(() -> assertThat(phone.find("#outbox").getText()).contains("Đang chờ mạng (25)"));
        assertThat(phone.told(KEPT_ON_THE_DEVICE)).startsWith("25 ").doesNotContain("FAIL", "answer", id.toString());
        assertThat(fieldwork.answers(cases.member(), id)).hasSize(20);
        phone.network(true);
        items.subList(44, items.size()).forEach(item -> press(phone, item, Answer.NOT_APPLICABLE));
        everythingIsSent(phone);

        var answers = answers(id);
        assertThat(answers.keySet()).containsExactlyInAnyOrderElementsOf(items);
        assertThat(answers.values()).extracting(ItemAnswer::revision).containsOnly(1);
        assertThat(items.subList(38, 44)).allSatisfy(item -> {
            assertThat(answers.get(item).answer()).isEqualTo(Answer.FAIL);
            assertThat(answers.get(item).note()).isEqualTo("Sổ trực để trống");
        });
        assertThat(fieldwork.exhibits(cases.member(), id)).singleElement().satisfies(photo -> assertThat(photo.item())
                .isEqualTo(items.get(43)));
        assertThat(times(id, "inspection.item.answered")).isEqualTo(items.size());
        assertThat(times(id, "finding.drafted")).isEqualTo(6);
        assertThat(phone.find(".progress").getText()).contains(items.size() + " trên " + items.size());
        assertThat(phone.find(".index a").getText()).contains("(6/6)");
        phone.shoot("checklist-sent", 390);
        assertThat(phone.barriers()).isEmpty();
    }

    @Test
    void whoWasOvertakenSeesBothAnswersAndChooses() {
        var id = cases.announced();
        var phone = checklist(id);
        phone.network(false);
        press(phone, "A01", Answer.PASS);
        press(phone, "A02", Answer.PASS);
        says(phone, "A02", "Đang chờ mạng");
        cases.fail(id, "A01");
        cases.fail(id, "A02");
        phone.network(true);

        says(phone, "A02", "Bị từ chối");
        await().untilAsserted(() -> assertThat(
                        phone.all("[data-item=A02] .either p").stream().map(line -> line.getText()))
                .containsExactly("Của đồng chí: Đạt", "Trên máy chủ: Không đạt"));
        assertThat(phone.find("#outbox").getText()).contains("Có 2 mục bị từ chối");
        phone.shoot("checklist-refused", 390);
        phone.find("[data-item=A01] .either button").sendKeys(Keys.SPACE);
        says(phone, "A01", "Đã lưu lúc");
        phone.find("[data-item=A02] .either button:last-child").sendKeys(Keys.SPACE);
        everythingIsSent(phone);

        assertThat(answers(id).get("A01").answer()).isEqualTo(Answer.PASS);
        assertThat(answers(id).get("A01").revision()).isEqualTo(2);
        assertThat(answers(id).get("A02").revision()).isEqualTo(1);
        assertThat(phone.find("input[name='answer-A02'][value=FAIL]").isSelected())
                .isTrue();
    }

    @Test
    void whatWaitsBelongsToWhoWroteIt() {
        var id = cases.announced();
        var phone = checklist(id);
        assertThat(phone.told(KEYS_ON_THE_DEVICE)).isEqualTo("false");
        phone.forgetSession();
        press(phone, "A03", Answer.PASS);
        await().untilAsserted(() -> assertThat(phone.find("#outbox").getText()).contains("Phiên làm việc đã hết"));
        assertThat(phone.told(KEYS_ON_THE_DEVICE)).isEmpty();

        phone.signIn("truongdoan1");
        phone.arrivesAt("/today");
        ready(phone);
        assertThat(phone.find("#outbox").isDisplayed()).isFalse();
        assertThat(answers(id)).isEmpty();

        phone.signIn("kiemtra1");
        phone.arrivesAt("/today");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(answers(id)).containsOnlyKeys("A03"));
    }

    private Browser checklist(UUID id) {
        var phone = Browser.open(Chromium.installed(), port, true);
        open = phone;
        phone.size(390, "light");
        phone.signIn("kiemtra1");
        phone.go("/inspections/" + id + "/checklist");
        ready(phone);
        return phone;
    }

    private static void ready(Browser phone) {
        await().atMost(Duration.ofSeconds(60)).until(() -> phone.find("#outbox").getDomAttribute("data-ready") != null);
    }

    private static void press(Browser phone, String item, Answer answer) {
        phone.find("input[name='answer-" + item + "'][value=" + answer + "]").sendKeys(Keys.SPACE);
    }

    private static void says(Browser phone, String item, String said) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        phone.find("[data-item=" + item + "] .said").getText())
                .contains(said));
    }

    private static void everythingIsSent(Browser phone) {
        await().atMost(Duration.ofSeconds(120))
                .until(() -> !phone.find("#outbox").isDisplayed());
    }

    private Path photograph() throws IOException {
        return Files.write(folder.resolve("quay-so-2.jpg"), Photographs.withPlace(6));
    }

    private Map<String, ItemAnswer> answers(UUID id) {
        return fieldwork.answers(cases.member(), id).stream()
                .collect(Collectors.toMap(ItemAnswer::item, Function.identity()));
    }

    private int times(UUID id, String fact) {
        return Collections.frequency(cases.journal(id), fact);
    }
}
