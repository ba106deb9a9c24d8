package vn.kycuong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.discipline.RuleQueries;
import vn.kycuong.doors.DoorClient;

/** Laws, checklists and the catalogue of violations are read, and compared where there is more than one of them. */
@RealTest
@Transactional
class CataloguesPageTest {

    private static final Actor AUDITOR = new Actor("CC-103", Set.of(Role.AUDITOR), Set.of(), "");

    @Autowired
    DoorClient doors;

    @Autowired
    RuleQueries rules;

    @Test
    void showsTwoLawsSideBySideInEveryTable() {
        for (var rule : rules.all(AUDITOR)) {
            for (var language : List.of("vi", "en")) {
                var page = text("/rules/" + rule.key() + "/comparison?lang=" + language);
                assertThat(page).as(rule.key()).doesNotContain("??", "if rulePackage");
                assertThat(page.contains("name=\"right\""))
                        .as(rule.key())
                        .isEqualTo(rule.packages().size() > 1);
            }
        }
        assertThat(text("/rules/council-composition/comparison?lang=vi"))
                .contains("Nghị định 172/2025/NĐ-CP", "Nghị định 234/2026/NĐ-CP", "Số thành viên");
        assertThat(text("/rules/finding-class/comparison?lang=vi")).contains("Chỉ có một bộ quy định");
        assertThat(doors.get("kiemtoan1", "/rules/limitation/comparison?left=PCTN_2018")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void showsTheChecklistAndSaysThatThereIsOneVersion() {
        assertThat(text("/checklists")).contains("KTCV-2026", "Số mục: 55", "Hiện chỉ có một phiên bản");
        assertThat(text("/checklists?against=KTCV-2026")).contains("Không có gì khác nhau");
        assertThat(doors.get("kiemtoan1", "/checklists?version=KHONG-CO").getStatus())
                .isEqualTo(404);
    }

    @Test
    void showsTheCatalogueOfADayAndWhatItWasBefore() {
        assertThat(text("/violations"))
                .contains("id=\"V01\"", "chưa thay đổi lần nào")
                .doesNotContain("??");
        assertThat(text("/violations?against=2000-01-01")).contains("Mới", "V42");
        assertThat(text("/violations?on=2000-01-01")).contains("Danh mục chưa có gì");
        assertThat(doors.get("tichhop1", "/violations").getStatus()).isEqualTo(403);
    }

    private String text(String address) {
        return new String(doors.get("kiemtoan1", address).getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
