package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.finding.Consequence;
import vn.kycuong.finding.FindingClass;

@TestInstance(Lifecycle.PER_CLASS)
class FindingRulesTest {

    private static final String TODAY = "2026-11-22";

    private final DecisionTableRun classes = new DecisionTableRun("finding-class.dmn", "finding-class", "class");
    private final DecisionTableRun terms = new DecisionTableRun("response-term.dmn", "response-term", "term");

    @AfterAll
    void everyRuleHasAnswered() {
        assertThat(classes.silent()).isEmpty();
        assertThat(terms.silent()).isEmpty();
        assertThat(classes.size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    S0, NONE,         false, S0, REMIND
                    S0, NONE,         true,  S1, EXPLAIN
                    S0, LESS_SERIOUS, false, S1, EXPLAIN
                    S0, LESS_SERIOUS, true,  S1, EXPLAIN
                    S0, SERIOUS,      false, S2, DISCIPLINE
                    S0, SERIOUS,      true,  S2, DISCIPLINE
                    S0, VERY_SERIOUS, false, S3, DISCIPLINE
                    S0, VERY_SERIOUS, true,  S3, DISCIPLINE
                    S1, NONE,         false, S1, EXPLAIN
                    S1, NONE,         true,  S2, DISCIPLINE
                    S1, LESS_SERIOUS, false, S1, EXPLAIN
                    S1, LESS_SERIOUS, true,  S2, DISCIPLINE
                    S1, SERIOUS,      false, S2, DISCIPLINE
                    S1, SERIOUS,      true,  S2, DISCIPLINE
                    S1, VERY_SERIOUS, false, S3, DISCIPLINE
                    S1, VERY_SERIOUS, true,  S3, DISCIPLINE
                    S2, NONE,         false, S2, DISCIPLINE
                    S2, NONE,         true,  S3, DISCIPLINE
                    S2, LESS_SERIOUS, false, S2, DISCIPLINE
                    S2, LESS_SERIOUS, true,  S3, DISCIPLINE
                    S2, SERIOUS,      false, S2, DISCIPLINE
                    S2, SERIOUS,      true,  S3, DISCIPLINE
                    S2, VERY_SERIOUS, false, S3, DISCIPLINE
                    S2, VERY_SERIOUS, true,  S3, DISCIPLINE
                    S3, NONE,         false, S3, DISCIPLINE
                    S3, NONE,         true,  S3, DISCIPLINE
                    S3, LESS_SERIOUS, false, S3, DISCIPLINE
                    S3, LESS_SERIOUS, true,  S3, DISCIPLINE
                    S3, SERIOUS,      false, S3, DISCIPLINE
                    S3, SERIOUS,      true,  S3, DISCIPLINE
                    S3, VERY_SERIOUS, false, S3, DISCIPLINE
                    S3, VERY_SERIOUS, true,  S3, DISCIPLINE
                    """)
    void proposesAClass(
            FindingClass severity, Consequence consequence, boolean repeated, String proposed, String handling) {
        var answer = classes.ask(question(severity, "DISCIPLINE", consequence, repeated));
        assertThat(answer).hasValueSatisfying(rule -> assertThat(rule.getEntryMap())
                .containsEntry("proposedClass", proposed)
                .containsEntry("proposedHandling", handling)
                .containsKeys("source", "mark"));
    }

    @ParameterizedTest
    @CsvSource({"S0, NONE", "S1, SERIOUS", "S3, NONE"})
    void neverLosesTheSignOfACrime(FindingClass severity, Consequence consequence) {
        var answer = classes.ask(question(severity, "CRIMINAL_CHECK", consequence, false));
        assertThat(answer).hasValueSatisfying(rule -> assertThat(rule.getEntryMap())
                .containsEntry("proposedHandling", "CRIMINAL_CHECK"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    CLASSIFICATION, S0,  2, WORKING
                    CLASSIFICATION, S3,  2, WORKING
                    RESPONSE,       S0,  3, WORKING
                    RESPONSE,       S1,  5, WORKING
                    RESPONSE,       S2, 10, WORKING
                    RESPONSE,       S3,  0, CALENDAR
                    DECISION,       S1,  3, WORKING
                    VERIFICATION,   S2,  3, WORKING
                    """)
    void limitsTheHandling(String step, String severity, int amount, String day) {
        var answer = terms.ask(Map.of("step", step, "severity", severity, "on", TODAY));
        assertThat(answer).hasValueSatisfying(rule -> assertThat(rule.getEntryMap())
                .containsEntry("amount", amount)
                .containsEntry("dayKind", day)
                .containsEntry("mark", "P"));
    }

    private static Map<String, Object> question(
            FindingClass severity, String handling, Consequence consequence, boolean repeated) {
        return Map.of(
                "severity", severity.name(),
                "handling", handling,
                "consequence", consequence.name(),
                "repeated", repeated,
                "on", TODAY);
    }
}
