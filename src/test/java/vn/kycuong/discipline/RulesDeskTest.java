package vn.kycuong.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import vn.kycuong.RealTest;
import vn.kycuong.inspection.OpenCases;

/** Who may ask the rules what, what is refused, and how they say what they need. */
@RealTest
class RulesDeskTest {

    private static final List<String> KEYS = List.of(
            "disciplinary-severity",
            "disciplinary-sanction",
            "combined-sanction",
            "limitation",
            "handling-term",
            "disciplinary-step-term",
            "council-composition",
            "recidivism-window",
            "finding-class",
            "response-term",
            "head-accountability");

    @Autowired
    private Desk desk;

    @Autowired
    private OpenCases rows;

    @ParameterizedTest
    @ValueSource(
            strings = {"truongdoan1", "donvia", "lanhdao1", "nhansu1", "vanthu1", "quantri1", "tichhop1", "kiemtoan1"})
    void answersWhoeverIsSignedIn(String account) {
        assertThat(desk.evaluate(account, "handling-term", "{'detectedOn': '2026-03-02', 'complex': false}")
                        .getStatus())
                .isEqualTo(200);
        assertThat(desk.listing(account).path("items").findValuesAsText("key")).isEqualTo(KEYS);
    }

    @Test
    void answersNobodyElse() {
        assertThat(desk.evaluate(null, "handling-term", "{}").getStatus()).isEqualTo(401);
    }

    @Test
    void saysWhatItMustBeTold() {
        for (var rule : desk.listing("tichhop1").path("items")) {
            assertThat(rule.path("titleVi").asText())
                    .isNotBlank()
                    .isNotEqualTo(rule.path("titleEn").asText());
            assertThat(rule.path("packages")).isNotEmpty().allSatisfy(law -> {
                assertThat(law.path("source").asText()).isNotBlank();
                assertThat(law.path("mark").asText()).isIn("C", "S", "M", "P");
                assertThat(law.path("validFrom").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
                assertThat(law.has("validTo")).isTrue();
            });
            assertThat(rule.path("inputs")).isNotEmpty().allSatisfy(input -> {
                assertThat(input.path("titleVi").asText()).isNotBlank();
                assertThat(input.path("titleEn").asText()).isNotBlank();
                assertThat(input.path("allowed").isEmpty())
                        .isNotEqualTo(input.path("type").asText().equals("CHOICE"));
            });
        }
        var sanction = desk.listing("tichhop1").path("items").get(1);
        assertThat(sanction.path("inputs").findValuesAsText("name"))
                .containsExactly(
                        "status",
                        "leader",
                        "firstViolation",
                        "priorForm",
                        "consequence",
                        "acceptsAndRemedies",
                        "mitigating",
                        "aggravating",
                        "circumstance",
                        "on");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            handling-term | {'complex': false}                                             | rule-input-missing
            handling-term | {'detectedOn': null, 'complex': false}                         | rule-input-missing
            handling-term | {}                                                             | rule-input-missing
            handling-term | {'detectedOn': '2026-03-02', 'complex': false, 'colour': 'x'}  | rule-input-unknown
            handling-term | {'detectedOn': '2026-03-02', 'complex': 'false'}               | rule-input-not-a-boolean
            handling-term | {'detectedOn': '2026-03-02', 'complex': 0}                     | rule-input-not-a-boolean
            handling-term | {'detectedOn': '2026-02-30', 'complex': false}                 | rule-input-not-a-date
            handling-term | {'detectedOn': '02/03/2026', 'complex': false}                 | rule-input-not-a-date
            handling-term | {'detectedOn': 20260302, 'complex': false}                     | rule-input-not-a-date
            handling-term | {'detectedOn': '+99999-03-02', 'complex': false}               | rule-input-not-a-date
            handling-term | {'detectedOn': '2026-03-02', 'complex': false, 'on': 'today'}  | rule-input-not-a-date
            handling-term | {'detectedOn': '2026-03-02', 'complex': false, 'suspensions': {}} | rule-input-not-spans
            handling-term | {'detectedOn': '2026-03-02', 'complex': false, 'suspensions': ['2026-03-03']} | rule-input-not-spans
            handling-term | {'detectedOn': '2026-03-02', 'complex': false, 'suspensions': [{'from': '2026-03-03'}]} | rule-input-not-spans
            handling-term | {'detectedOn': '2026-03-02', 'complex': false, 'suspensions': [{'from': '2026-03-03', 'to': '2026-03-01'}]} | suspension-ends-before-it-begins
            handling-term | {'detectedOn': '2026-03-02', 'complex': false, 'on': '2025-06-30'} | rules-not-in-force
            handling-term | {'detectedOn': '2026-03-02', 'complex': false, 'on': '2026-06-30', 'status': 'VIEN_CHUC'} | rules-not-in-force
            limitation    | {'form': 'HA_BAC_LUONG', 'violatedOn': '2026-03-02'}           | rule-input-not-a-choice
            limitation    | {'form': ['CANH_CAO'], 'violatedOn': '2026-03-02'}             | rule-input-not-a-choice
            limitation    | {'form': 'CANH_CAO', 'violatedOn': '2026-03-02', 'endedOn': '2026-03-01'} | violation-ends-before-it-begins
            combined-sanction | {'runningForm': 'canh_cao', 'newForm': 'CANH_CAO', 'leader': true} | rule-input-not-a-choice
            response-term | {'severity': 'S4'}                                             | rule-input-not-a-choice
            """)
    void refusesWhatItCannotBeTold(String key, String told, String code) {
        var answer = desk.evaluate("tichhop1", key, told);
        var problem = desk.body(answer);

        assertThat(answer.getStatus()).as(problem.toString()).isEqualTo(422);
        assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("titleVi").asText())
                .isNotBlank()
                .doesNotContain("{")
                .isNotEqualTo(problem.path("titleEn").asText());
    }

    @ParameterizedTest
    @CsvSource({"true, '\"KHIEN_TRACH\"'", "false, null"})
    void refusesAFirstViolationThatWasDisciplinedBefore(boolean first, String prior) {
        var answer = desk.evaluate("nhansu1", "disciplinary-sanction", """
                {"status": "CONG_CHUC", "leader": false, "firstViolation": %s, "priorForm": %s,
                 "consequence": "NGHIEM_TRONG", "acceptsAndRemedies": true, "mitigating": false, "aggravating": false,
                 "circumstance": null}""".formatted(first, prior));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(desk.body(answer).path("code").asText()).isEqualTo("first-violation-contradicts-prior-form");
    }

    @Test
    void keepsNothingOfWhatItIsAsked() {
        var before = rows.rows();

        desk.answer("handling-term", "{'detectedOn': '2026-03-02', 'complex': true}");
        desk.answer("combined-sanction", "{'newForm': 'CANH_CAO', 'leader': false}");

        assertThat(rows.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"vi, Bảng chưa có hàng", "en, The table has no row"})
    void explainsItselfInTheLanguageOfTheAsker(String language, String reason) {
        var answer = desk.evaluate("nhansu1", language, "disciplinary-sanction", """
                {"status": "CAN_BO", "leader": true, "firstViolation": true, "consequence": "NGHIEM_TRONG",
                 "acceptsAndRemedies": true, "mitigating": true, "aggravating": false}""");

        assertThat(desk.body(answer).path("reason").asText()).startsWith(reason);
    }

    @Test
    void knowsNoOtherKeyAndNoOtherShape() {
        assertThat(desk.evaluate("tichhop1", "inspection-terms", "{}").getStatus())
                .isEqualTo(404);
        assertThat(desk.evaluate("tichhop1", "handling-term", "[]").getStatus()).isEqualTo(400);
        assertThat(desk.evaluate("tichhop1", "handling-term", "").getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01, ND_172_2025", "2026-06-30, ND_172_2025", "2026-07-01, 'ND_172_2025,ND_234_2026'"})
    void takesTheLawOfTheDay(String on, String packages) {
        var answer = desk.answer(
                "handling-term", "{'detectedOn': '2026-03-02', 'complex': false, 'on': '%s'}".formatted(on));

        assertThat(answer.path("packages").findValuesAsText("code")).isEqualTo(List.of(packages.split(",", -1)));
        assertThat(answer.path("on").asText()).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            S0, NONE,    false, -,              S0, REMIND
            S1, SERIOUS, false, EXPLAIN,        S2, DISCIPLINE
            S1, NONE,    true,  CRIMINAL_CHECK, S2, CRIMINAL_CHECK
            """)
    void classifiesFindings(
            String severity, String consequence, boolean repeated, String handling, String proposed, String route) {
        var answer = desk.answer(
                "finding-class",
                "{'severity': '%s', 'consequence': '%s', 'repeated': %s, 'handling': %s}"
                        .formatted(severity, consequence, repeated, handling == null ? "null" : "'" + handling + "'"));

        assertThat(answer.path("proposedClass").asText()).isEqualTo(proposed);
        assertThat(answer.path("proposedHandling").asText()).isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            S0, -,            false, -,             false, -,           -
            S1, -,            false, DID_NOTHING,   true,  -,           AGGRAVATED
            S3, LESS_SERIOUS, false, COULD_NOT_KNOW, true, KHIEN_TRACH, EXCLUDED
            S3, LESS_SERIOUS, true,  RESIGNED_EARLY, true, CANH_CAO,    RELIEVED
            S3, SERIOUS,      false, -,             true,  CANH_CAO,    -
            S3, SERIOUS,      true,  -,             true,  CACH_CHUC,   -
            S3, VERY_SERIOUS, false, -,             true,  CACH_CHUC,   -
            """)
    void holdsHeadsToAccount(
            String severity,
            String corruption,
            boolean several,
            String conduct,
            boolean opened,
            String form,
            String effect) {
        var answer = desk.answer("head-accountability", """
                {"severity": "%s", "corruption": %s, "several": %s, "conduct": %s, "concludedOn": "2026-11-02"}""".formatted(
                        severity,
                        corruption == null ? "null" : '"' + corruption + '"',
                        several,
                        conduct == null ? "null" : '"' + conduct + '"'));

        assertThat(answer.path("accountable").asBoolean()).isEqualTo(opened);
        assertThat(answer.at("/proposals/0/form").asText(null)).isEqualTo(form);
        assertThat(answer.path("humanDecides").asBoolean()).isEqualTo(opened && form == null);
        assertThat(answer.path("effect").asText(null)).isEqualTo(effect);
        assertThat(answer.path("dueOn").asText(null)).isEqualTo(corruption == null ? null : "2026-12-15");
    }
}
