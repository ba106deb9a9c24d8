package vn.kycuong.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.kycuong.RealTest;

@RealTest
class OrganisationDoorTest {

    private static final String PASSWORD = "minhhoa-2026";

    @Autowired
    private TestRestTemplate client;

    @Test
    void findsUnitsWithAndWithoutAccentsAndInEitherForm() {
        for (var text : List.of("minh hoa a", "MINH HỌA A", Normalizer.normalize("Minh Họa A", Normalizer.Form.NFD))) {
            assertThat(codes(get("kiemtra1", "/api/v1/units?q={q}", text)))
                    .as(text)
                    .contains("MH-A");
        }
        assertThat(codes(get("kiemtra1", "/api/v1/units?q={q}", "%"))).isEmpty();
        assertThat(codes(get("kiemtra1", "/api/v1/units?q={q}", "MH-A\0"))).containsExactly("MH-A");
    }

    @Test
    void listsUnitsInTheOrderOfTheVietnameseAlphabet() {
        var names = new ArrayList<String>();
        get("kiemtra1", "/api/v1/units?limit=200")
                .getBody()
                .path("items")
                .forEach(unit -> names.add(unit.path("nameVi").asText()));

        assertThat(names).hasSizeGreaterThan(50);
        assertThat(names.indexOf("Bộ Tài chính")).isLessThan(names.indexOf("Cục Hải quan"));
        assertThat(names.indexOf("Ủy ban nhân dân phường Nha Trang"))
                .isGreaterThan(names.indexOf("Sở Y tế tỉnh Khánh Hòa"));
    }

    @Test
    void listsEveryUnitOnceOverAllPages() {
        var seen = new ArrayList<String>();
        var after = "";
        do {
            var page = get("kiemtra1", "/api/v1/units?limit=7&after={after}", after);
            assertThat(page.getBody().path("items").size()).isLessThanOrEqualTo(7);
            seen.addAll(codes(page));
            after = page.getBody().path("next").asText("");
        } while (!after.isEmpty() && !after.equals("null"));

        assertThat(seen).doesNotHaveDuplicates().containsAll(codes(get("kiemtra1", "/api/v1/units?limit=200")));
        assertThat(problem(get("kiemtra1", "/api/v1/units?after=KHONG-CO"))).isEqualTo("cursor-unknown");
    }

    @Test
    void listsUnitsOfAnEarlierDay() {
        assertThat(codes(get("kiemtra1", "/api/v1/units?on=2025-02-28&parent=TCHQ")))
                .contains("HQLS");
        assertThat(codes(get("kiemtra1", "/api/v1/units?on=2025-03-01&parent=TCHQ")))
                .isEmpty();
    }

    @Test
    void saysWhoHeadedAUnitOnADay() {
        var head = get("kiemtra1", "/api/v1/units/MH-A/head?on=2025-03-01").getBody();
        assertThat(head.path("head").path("official").asText()).isEqualTo("TDV-A");
        assertThat(head.path("head").path("name").asText()).isEqualTo("Trưởng đơn vị A");
        var before = get("kiemtra1", "/api/v1/units/MH-A/head?on=2025-02-28").getBody();
        assertThat(before.path("head").isNull()).isTrue();
        assertThat(get("kiemtra1", "/api/v1/units/KHONG-CO/head").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("kiemtra1", "/api/v1/units/MH-A/head?on=hôm nay").getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void tellsAnIntegrationNoNames() {
        var unit = get("tichhop1", "/api/v1/units/MH-A");
        assertThat(unit.getBody().path("heads").get(0).path("official").asText())
                .isEqualTo("TDV-A");
        assertThat(unit.getBody().toString()).doesNotContain("Trưởng đơn vị A");
        assertThat(get("tichhop1", "/api/v1/officials").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void tellsTheAnonymousNothing() {
        assertThat(client.getForEntity("/api/v1/units", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void listsInspectorsToPickATeamFrom() {
        var inspectors = codes(get("lanhdao1", "/api/v1/officials?role=INSPECTOR"));
        assertThat(inspectors).contains("TD-01", "CC-001", "CC-004").doesNotContain("TDV-A", "LD-01", "SYS-TH1");
        assertThat(codes(get("lanhdao1", "/api/v1/officials?role=INSPECTOR&q={q}", "truong doan")))
                .containsExactly("TD-01");
    }

    @Test
    void answersWrongInputPreciselyAndInBothLanguages() {
        var appointment = Map.of(
                "official", "CC-001",
                "unit", "MH-A",
                "post", "TRUONG_DON_VI",
                "from", "2026-01-01",
                "basis", "QĐ 1");
        var refused = post("nhansu1", "/api/v1/assignments", appointment);
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(problem(refused)).isEqualTo("unit-has-head");
        assertThat(refused.getBody().path("titleVi").asText()).contains("MH-A", "đã có người đứng đầu");
        assertThat(refused.getBody().path("titleEn").asText()).contains("MH-A", "already has a head");
        assertThat(post("nhansu1", "/api/v1/assignments", Map.of("official", "CC-001"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post("kiemtra1", "/api/v1/assignments", appointment).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void refusesWhatCannotBeStored() {
        var tie = Map.of("kind", "INTEREST", "unit", "MH-B\0");
        assertThat(post("kiemtra1", "/api/v1/me/ties", tie).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(client.withBasicAuth("kiemtra1\0", PASSWORD)
                        .getForEntity("/api/v1/me", JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private ResponseEntity<JsonNode> get(String account, String path, Object... values) {
        return client.withBasicAuth(account, PASSWORD).getForEntity(path, JsonNode.class, values);
    }

    private ResponseEntity<JsonNode> post(String account, String path, Object body) {
        return client.withBasicAuth(account, PASSWORD).postForEntity(path, body, JsonNode.class);
    }

    private static List<String> codes(ResponseEntity<JsonNode> page) {
        var codes = new ArrayList<String>();
        page.getBody().path("items").forEach(item -> codes.add(item.path("code").asText()));
        return codes;
    }

    private static String problem(ResponseEntity<JsonNode> answer) {
        return answer.getBody().path("code").asText();
    }
}
