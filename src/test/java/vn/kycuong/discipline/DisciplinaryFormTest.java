package vn.kycuong.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;

/** Which form the law proposes, row by row, asked at the door. */
@RealTest
class DisciplinaryFormTest {

    private static final String CASE = """
            {"status": "%s", "leader": %s, "firstViolation": %s, "priorForm": %s, "consequence": "%s",
             "acceptsAndRemedies": %s, "mitigating": %s, "aggravating": %s, "circumstance": %s, "on": "2026-11-22"}""";

    @Autowired
    private Desk desk;

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
             1, VIEN_CHUC, false, true,  -,           IT_NGHIEM_TRONG,  true,  true,  false, -, KHIEN_TRACH,    C
             1, CONG_CHUC, true,  true,  -,           IT_NGHIEM_TRONG,  false, false, true,  -, KHIEN_TRACH,    S
             2, VIEN_CHUC, true,  true,  -,           IT_NGHIEM_TRONG,  true,  false, false, HEAD_FAILED_RESPONSIBILITY, CANH_CAO, C
             2, CONG_CHUC, true,  true,  -,           IT_NGHIEM_TRONG,  true,  false, false, HEAD_FAILED_RESPONSIBILITY, CANH_CAO, M
             3, CONG_CHUC, false, true,  -,           NGHIEM_TRONG,     true,  true,  false, -, CANH_CAO,       S
             4, VIEN_CHUC, true,  false, KHIEN_TRACH, RAT_NGHIEM_TRONG, false, false, true,  -, CANH_CAO,       C
             5, VIEN_CHUC, true,  true,  -,           RAT_NGHIEM_TRONG, true,  true,  false, -, CACH_CHUC,      C
             6, CONG_CHUC, false, true,  -,           RAT_NGHIEM_TRONG, false, false, true,  -, BUOC_THOI_VIEC, S
             6, VIEN_CHUC, true,  true,  -,           RAT_NGHIEM_TRONG, false, true,  true,  -, BUOC_THOI_VIEC, C
             8, VIEN_CHUC, true,  false, CANH_CAO,    IT_NGHIEM_TRONG,  true,  true,  false, -, CACH_CHUC,      C
             9, CONG_CHUC, false, false, CANH_CAO,    IT_NGHIEM_TRONG,  true,  true,  false, -, BUOC_THOI_VIEC, S
            10, VIEN_CHUC, true,  false, CACH_CHUC,   IT_NGHIEM_TRONG,  true,  true,  false, -, BUOC_THOI_VIEC, C
            11, VIEN_CHUC, true,  true,  -,           IT_NGHIEM_TRONG,  true,  true,  false, ILLEGAL_DIPLOMA_APPOINTMENT, CACH_CHUC, C
            12, VIEN_CHUC, false, true,  -,           NGHIEM_TRONG,     true,  true,  false, ILLEGAL_DIPLOMA_RECRUITMENT, BUOC_THOI_VIEC, C
            13, CONG_CHUC, false, false, KHIEN_TRACH, IT_NGHIEM_TRONG,  true,  true,  false, DRUG_ADDICTION, BUOC_THOI_VIEC, S
            14, VIEN_CHUC, true,  true,  -,           IT_NGHIEM_TRONG,  true,  true,  false, IMPRISONED,     BUOC_THOI_VIEC, C
            14, VIEN_CHUC, true,  true,  -,           IT_NGHIEM_TRONG,  true,  true,  false, CORRUPTION_CONVICTION, BUOC_THOI_VIEC, C
            """)
    void proposesAForm(
            int row,
            String status,
            boolean leader,
            boolean first,
            String prior,
            String consequence,
            boolean accepts,
            boolean mitigating,
            boolean aggravating,
            String circumstance,
            String form,
            String mark) {
        var answer = ask(status, leader, first, prior, consequence, accepts, mitigating, aggravating, circumstance);

        assertThat(answer.at("/matched/0/row").asInt()).isEqualTo(row);
        assertThat(answer.path("matched")).hasSize(1);
        assertThat(answer.path("proposals")).hasSize(1);
        assertThat(answer.at("/proposals/0/form").asText()).isEqualTo(form);
        assertThat(answer.at("/proposals/0/mark").asText()).isEqualTo(mark);
        assertThat(answer.at("/proposals/0/source").asText()).contains("Nghị định");
        assertThat(answer.path("humanDecides").asBoolean(true)).isFalse();
        assertThat(answer.path("reason").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
             7, VIEN_CHUC, false, true,  -,         RAT_NGHIEM_TRONG, true,  true,  false, -
            15, VIEN_CHUC, true,  true,  -,         RAT_NGHIEM_TRONG, true,  false, false, -
            15, CONG_CHUC, true,  true,  -,         RAT_NGHIEM_TRONG, false, false, false, -
            15, CONG_CHUC, false, false, CACH_CHUC, IT_NGHIEM_TRONG,  true,  true,  false, -
            15, CAN_BO,    true,  true,  -,         IT_NGHIEM_TRONG,  true,  true,  false, -
            15, RETIRED,   false, true,  -,         NGHIEM_TRONG,     true,  true,  false, -
            15, VIEN_CHUC, false, true,  -,         NGHIEM_TRONG,     true,  true,  false, ILLEGAL_DIPLOMA_APPOINTMENT
            15, VIEN_CHUC, true,  true,  -,         NGHIEM_TRONG,     true,  true,  false, HEAD_FAILED_RESPONSIBILITY
            15, VIEN_CHUC, true,  true,  -,         NGHIEM_TRONG,     true,  true,  false, OTHER
            """)
    void leavesItToAPersonWhereTheLawHasNoRow(
            int row,
            String status,
            boolean leader,
            boolean first,
            String prior,
            String consequence,
            boolean accepts,
            boolean mitigating,
            boolean aggravating,
            String circumstance) {
        var answer = ask(status, leader, first, prior, consequence, accepts, mitigating, aggravating, circumstance);

        assertThat(answer.at("/matched/0/row").asInt()).isEqualTo(row);
        assertThat(answer.path("proposals").isArray()).isTrue();
        assertThat(answer.path("proposals")).isEmpty();
        assertThat(answer.path("humanDecides").asBoolean()).isTrue();
        assertThat(answer.path("reason").asText()).contains("người có thẩm quyền");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,           CANH_CAO,       false, CANH_CAO,       1
            -,           CACH_CHUC,      true,  CACH_CHUC,      2
            KHIEN_TRACH, KHIEN_TRACH,    true,  CANH_CAO,       3
            KHIEN_TRACH, CANH_CAO,       true,  CACH_CHUC,      4
            KHIEN_TRACH, CANH_CAO,       false, BUOC_THOI_VIEC, 5
            CANH_CAO,    CACH_CHUC,      true,  BUOC_THOI_VIEC, 6
            CANH_CAO,    KHIEN_TRACH,    true,  CACH_CHUC,      7
            CANH_CAO,    CANH_CAO,       false, BUOC_THOI_VIEC, 8
            CACH_CHUC,   KHIEN_TRACH,    true,  BUOC_THOI_VIEC, 9
            KHIEN_TRACH, BUOC_THOI_VIEC, false, BUOC_THOI_VIEC, 10
            CACH_CHUC,   BUOC_THOI_VIEC, true,  BUOC_THOI_VIEC, 11
            CANH_CAO,    CACH_CHUC,      false, -,              12
            CACH_CHUC,   CANH_CAO,       false, -,              13
            BAI_NHIEM,   KHIEN_TRACH,    true,  -,              14
            CANH_CAO,    XOA_TU_CACH,    true,  -,              15
            CACH_CHUC,   BAI_NHIEM,      true,  -,              16
            """)
    void goesOneLevelUpWhileADecisionRuns(String running, String next, boolean leader, String form, int row) {
        var answer = desk.answer(
                "combined-sanction",
                "{'runningForm': %s, 'newForm': '%s', 'leader': %s}".formatted(code(running), next, leader));

        assertThat(answer.path("form").asText(null)).isEqualTo(form);
        assertThat(answer.path("humanDecides").asBoolean()).isEqualTo(form == null);
        assertThat(answer.at("/matched/0/row").asInt()).isEqualTo(row);
        assertThat(answer.path("matched").findValuesAsText("mark"))
                .isEqualTo(form == null ? List.of("P") : List.of("S", "C"));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_LARGE, INSIDE_UNIT, AFFECTED, IT_NGHIEM_TRONG",
        "LARGE, BEYOND_UNIT, REDUCED, NGHIEM_TRONG",
        "VERY_LARGE, WHOLE_SOCIETY, DESTROYED, RAT_NGHIEM_TRONG",
        "LARGE, INSIDE_UNIT, REDUCED, ",
        "LARGE, BEYOND_UNIT, AFFECTED, "
    })
    void judgesTheGravityOnlyWhereAllSignsAgree(String harm, String reach, String reputation, String consequence) {
        var answer = desk.answer(
                "disciplinary-severity",
                "{'harm': '%s', 'reach': '%s', 'reputation': '%s'}".formatted(harm, reach, reputation));

        assertThat(answer.path("consequence").asText(null)).isEqualTo(consequence);
        assertThat(answer.path("humanDecides").asBoolean()).isEqualTo(consequence == null);
    }

    private JsonNode ask(
            String status,
            boolean leader,
            boolean first,
            String prior,
            String consequence,
            boolean accepts,
            boolean mitigating,
            boolean aggravating,
            String circumstance) {
        return desk.answer(
                "disciplinary-sanction",
                CASE.formatted(
                        status,
                        leader,
                        first,
                        code(prior),
                        consequence,
                        accepts,
                        mitigating,
                        aggravating,
                        code(circumstance)));
    }

    private static String code(String code) {
        return code == null ? "null" : '"' + code + '"';
    }
}
