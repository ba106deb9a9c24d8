package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.discipline.RuleQueries;
import vn.kycuong.doors.DoorClient;

/** The rules desk as a person uses it, without any script. */
@RealTest
class RulesPageTest {

    @Autowired
    private DoorClient doors;

    @Autowired
    private RuleQueries rules;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyRuleHasAFormInWords(String language) {
        var list = text(doors.get("donvia", "/rules?lang=" + language));
        for (var rule : rules.all(Actor.SYSTEM)) {
            assertThat(list)
                    .contains("/rules/" + rule.key())
                    .contains("vi".equals(language) ? rule.titleVi() : rule.titleEn());
            var page = text(doors.get("donvia", "/rules/" + rule.key() + "?lang=" + language));
            assertThat(page).doesNotContain("??").contains("name=\"on\"");
            for (var input : rule.inputs()) {
                assertThat(page).contains("name=\"" + input.input().name() + "\"");
                for (var code : input.input().allowed()) {
                    assertThat(page).contains("value=\"" + code + "\"").doesNotContain("rule.value." + code);
                }
            }
        }
    }

    @Test
    void showsTheProposalWithItsArticleAndWhetherItIsChecked() {
        var page = text(ask(
                "disciplinary-sanction",
                "status",
                "CONG_CHUC",
                "firstViolation",
                "true",
                "consequence",
                "NGHIEM_TRONG"));

        assertThat(page)
                .contains("Cảnh cáo", "Nghị định 172/2025/NĐ-CP", "cần đối chiếu (theo nguồn thứ cấp)", "Hàng 3")
                .doesNotContain("đã đối chiếu văn bản</span></li>", "??");
    }

    @Test
    void saysThatAPersonDecides() {
        var page = text(ask(
                "disciplinary-sanction", "status", "CAN_BO", "firstViolation", "true", "consequence", "NGHIEM_TRONG"));

        assertThat(page).contains("Quy định để người có thẩm quyền quyết định.", "Hàng 15");
    }

    @Test
    void explainsATermAndKeepsWhatWasEntered() {
        var page = text(ask("handling-term", "detectedOn", "2025-12-01", "suspensions", "2026-01-15 2027-01-14\n"));

        assertThat(page)
                .contains("01/03/2027", "90 ngày", "Điều 5 khoản 5", "đã đối chiếu văn bản", "cần đối chiếu")
                .contains("2026-01-15 2027-01-14", "value=\"2025-12-01\"")
                .doesNotContain("??");
    }

    @Test
    void saysWhatIsWrongAndKeepsTheForm() {
        var missing = ask("handling-term", "detectedOn", "");
        var unreadable = ask("handling-term", "detectedOn", "2025-12-01", "suspensions", "hôm qua");

        assertThat(missing.getStatus()).isEqualTo(422);
        assertThat(text(missing)).contains("Thiếu dữ liệu detectedOn.", "name=\"detectedOn\"");
        assertThat(unreadable.getStatus()).isEqualTo(422);
        assertThat(text(unreadable)).contains("hôm qua", "suspensions phải là danh sách");
    }

    @Test
    void knowsNoOtherRule() {
        assertThat(doors.get("donvia", "/rules/inspection-terms").getStatus()).isEqualTo(404);
        assertThat(ask("inspection-terms").getStatus()).isEqualTo(404);
        assertThat(doors.get(null, "/rules").getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse ask(String key, String... entered) {
        var request = MockMvcRequestBuilders.post("/rules/" + key);
        for (var index = 0; index < entered.length; index += 2) {
            request.param(entered[index], entered[index + 1]);
        }
        return doors.send("nhansu1", request);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
