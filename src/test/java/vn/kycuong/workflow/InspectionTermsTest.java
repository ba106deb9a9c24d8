package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class InspectionTermsTest {

    private static final String TODAY = "2026-11-22";

    private final DecisionTableRun terms = new DecisionTableRun("inspection-terms.dmn", "inspection-terms", "terms");
    private final DecisionTableRun routes = new DecisionTableRun("inspection-terms.dmn", "inspection-route", "route");

    @AfterAll
    void everyRuleHasAnswered() {
        assertThat(terms.silent()).isEmpty();
        assertThat(routes.silent()).isEmpty();
        assertThat(terms.size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ANNOUNCE,              CENTRAL,    false, 15, CALENDAR, C
                    NOTICE,                CENTRAL,    false,  5, CALENDAR, P
                    FIELDWORK,             CENTRAL,    false, 60, CALENDAR, C
                    FIELDWORK,             PROVINCIAL, false, 45, CALENDAR, C
                    FIELDWORK,             CIPHER,     false, 30, CALENDAR, C
                    FIELDWORK,             OTHER,      true,  30, CALENDAR, C
                    EXTENSION,             CENTRAL,    true,  30, CALENDAR, C
                    EXTENSION,             PROVINCIAL, true,  25, CALENDAR, C
                    EXTENSION,             CIPHER,     true,  10, CALENDAR, C
                    EXTENSION,             OTHER,      true,  10, CALENDAR, C
                    SECOND_EXTENSION,      CENTRAL,    true,  20, CALENDAR, C
                    SUSPENSION_ON_REQUEST, OTHER,      false, 30, CALENDAR, C
                    REPORT,                CENTRAL,    false, 30, CALENDAR, C
                    REPORT,                CENTRAL,    true,  45, CALENDAR, C
                    REPORT,                PROVINCIAL, false, 20, CALENDAR, C
                    REPORT,                PROVINCIAL, true,  30, CALENDAR, C
                    REPORT,                CIPHER,     false, 20, CALENDAR, C
                    REPORT,                CIPHER,     true,  30, CALENDAR, C
                    REPORT,                OTHER,      false, 15, CALENDAR, C
                    REPORT,                OTHER,      true,  25, CALENDAR, C
                    ASSIGN_DRAFTING,       CENTRAL,    false,  5, WORKING,  C
                    DRAFT,                 CENTRAL,    false, 30, CALENDAR, C
                    DRAFT,                 CENTRAL,    true,  45, CALENDAR, C
                    DRAFT,                 PROVINCIAL, false, 20, CALENDAR, C
                    DRAFT,                 CIPHER,     true,  30, CALENDAR, C
                    DRAFT,                 OTHER,      false, 15, CALENDAR, C
                    DRAFT,                 OTHER,      true,  25, CALENDAR, C
                    CONCLUSION,            CENTRAL,    false, 15, CALENDAR, C
                    CONCLUSION,            CENTRAL,    true,  30, CALENDAR, C
                    CONCLUSION,            PROVINCIAL, true,  15, CALENDAR, C
                    CONCLUSION,            CIPHER,     false, 15, CALENDAR, C
                    OPINION,               CENTRAL,    false, 30, CALENDAR, C
                    PUBLICATION,           PROVINCIAL, false, 10, CALENDAR, C
                    POSTING,               PROVINCIAL, false, 15, CALENDAR, S
                    IMPLEMENTATION_PLAN,   PROVINCIAL, false, 10, CALENDAR, C
                    IMPLEMENTATION_ORDER,  PROVINCIAL, false, 15, CALENDAR, C
                    """)
    void limitsAnInspectionByTheLawOf2025(
            String step, String level, boolean complex, int amount, String day, String mark) {
        assertLimit(ask("THANH_TRA", step, "SCHEDULED", level, complex, TODAY), amount, day, mark);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ANNOUNCE,              SCHEDULED, COMMUNE,       15, CALENDAR, P
                    NOTICE,                THEMATIC,  COMMUNE,        5, CALENDAR, P
                    FIELDWORK,             SCHEDULED, MINISTRY_UNIT, 15, CALENDAR, C
                    FIELDWORK,             SURPRISE,  PROVINCIAL,    10, CALENDAR, C
                    FIELDWORK,             SCHEDULED, COMMUNE,        7, CALENDAR, C
                    EXTENSION,             SCHEDULED, MINISTRY_UNIT,  7, CALENDAR, C
                    EXTENSION,             SCHEDULED, PROVINCIAL,     5, CALENDAR, C
                    EXTENSION,             SCHEDULED, COMMUNE,        3, CALENDAR, C
                    REPORT,                SCHEDULED, COMMUNE,        5, WORKING,  P
                    REPORT,                SURPRISE,  COMMUNE,        3, WORKING,  P
                    ASSIGN_DRAFTING,       SCHEDULED, COMMUNE,        5, WORKING,  P
                    DRAFT,                 SCHEDULED, COMMUNE,       10, WORKING,  P
                    CONCLUSION,            SURPRISE,  COMMUNE,       10, WORKING,  P
                    SUSPENSION_ON_REQUEST, SCHEDULED, COMMUNE,       30, CALENDAR, P
                    PUBLICATION,           SCHEDULED, COMMUNE,       10, CALENDAR, P
                    POSTING,               SCHEDULED, COMMUNE,       15, CALENDAR, P
                    IMPLEMENTATION_PLAN,   SCHEDULED, COMMUNE,       10, CALENDAR, P
                    IMPLEMENTATION_ORDER,  SCHEDULED, COMMUNE,       15, CALENDAR, P
                    """)
    void limitsASpecialisedCheck(String step, String kind, String level, int amount, String day, String mark) {
        assertLimit(ask("KIEM_TRA_CHUYEN_NGANH", step, kind, level, false, TODAY), amount, day, mark);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ANNOUNCE,              SURPRISE,  15, CALENDAR
                    NOTICE,                SCHEDULED,  5, CALENDAR
                    FIELDWORK,             THEMATIC,  15, CALENDAR
                    FIELDWORK,             SURPRISE,   0, CALENDAR
                    EXTENSION,             SCHEDULED,  7, CALENDAR
                    REPORT,                SCHEDULED,  5, WORKING
                    REPORT,                SURPRISE,   3, WORKING
                    ASSIGN_DRAFTING,       SCHEDULED,  5, WORKING
                    DRAFT,                 SCHEDULED, 10, WORKING
                    CONCLUSION,            SURPRISE,  10, WORKING
                    SUSPENSION_ON_REQUEST, SCHEDULED, 30, CALENDAR
                    PUBLICATION,           SCHEDULED, 10, CALENDAR
                    POSTING,               SCHEDULED, 15, CALENDAR
                    IMPLEMENTATION_PLAN,   SCHEDULED, 10, CALENDAR
                    IMPLEMENTATION_ORDER,  SCHEDULED, 15, CALENDAR
                    """)
    void limitsAnInternalCheckByProposalsOnly(String step, String kind, int amount, String day) {
        assertLimit(ask("KIEM_TRA_CONG_VU", step, kind, "PROVINCIAL", false, TODAY), amount, day, "P");
    }

    @ParameterizedTest
    @CsvSource({
        "THANH_TRA, EXTENSION, SCHEDULED, CENTRAL, false, 2026-11-22",
        "THANH_TRA, SECOND_EXTENSION, SCHEDULED, PROVINCIAL, true, 2026-11-22",
        "THANH_TRA, NOTICE, SURPRISE, CENTRAL, false, 2026-11-22",
        "KIEM_TRA_CONG_VU, NOTICE, SURPRISE, PROVINCIAL, false, 2026-11-22",
        "KIEM_TRA_CONG_VU, OPINION, SCHEDULED, PROVINCIAL, false, 2026-11-22",
        "THANH_TRA, ANNOUNCE, SCHEDULED, CENTRAL, false, 2025-06-30",
        "KIEM_TRA_CHUYEN_NGANH, ANNOUNCE, SCHEDULED, COMMUNE, false, 2025-08-04",
        "TU_KIEM_TRA, ANNOUNCE, SCHEDULED, COMMUNE, false, 2026-11-22"
    })
    void grantsNothingHere(String rules, String step, String kind, String level, boolean complex, String on) {
        assertThat(ask(rules, step, kind, level, complex, on)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "THANH_TRA, CENTRAL, true, true, true, C",
        "THANH_TRA, CIPHER, true, false, true, C",
        "KIEM_TRA_CHUYEN_NGANH, COMMUNE, false, false, false, C",
        "KIEM_TRA_CONG_VU, OTHER, false, false, false, P"
    })
    void leadsToAConclusion(
            String rules, String level, boolean drafting, boolean appraisal, boolean publication, String mark) {
        var question = Map.<String, Object>of("rulePackage", rules, "kind", "SCHEDULED", "level", level, "on", TODAY);
        assertThat(routes.ask(question)).hasValueSatisfying(rule -> assertThat(rule.getEntryMap())
                .containsEntry("drafting", drafting)
                .containsEntry("appraisal", appraisal)
                .containsEntry("publication", publication)
                .containsEntry("mark", mark));
    }

    @Test
    void beginsOnTheDayTheLawDoes() {
        assertThat(ask("THANH_TRA", "ANNOUNCE", "SCHEDULED", "CENTRAL", false, "2025-07-01"))
                .isPresent();
        assertThat(ask("KIEM_TRA_CHUYEN_NGANH", "ANNOUNCE", "SCHEDULED", "COMMUNE", false, "2025-08-05"))
                .isPresent();
    }

    private Optional<DmnDecisionRuleResult> ask(
            String rules, String step, String kind, String level, boolean complex, String on) {
        return terms.ask(
                Map.of("rulePackage", rules, "step", step, "kind", kind, "level", level, "complex", complex, "on", on));
    }

    private static void assertLimit(Optional<DmnDecisionRuleResult> answer, int amount, String day, String mark) {
        assertThat(answer).hasValueSatisfying(rule -> {
            assertThat(rule.getEntryMap())
                    .containsEntry("amount", amount)
                    .containsEntry("dayKind", day)
                    .containsEntry("mark", mark);
            assertThat(rule.<String>getEntry("source")).isNotBlank();
        });
    }
}
