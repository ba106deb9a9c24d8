package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy tables about heads and reminders answer every question once. */
@TestInstance(Lifecycle.PER_CLASS)
class AccountabilityRulesTest {

    private static final String FILE = "accountability-outcome.dmn";
    private static final String TODAY = "2026-11-22";

    private final DecisionTableRun outcomes = new DecisionTableRun(FILE, "accountability-outcome", "outcome");
    private final DecisionTableRun repetition = new DecisionTableRun(FILE, "accountability-repetition", "repetition");
    private final DecisionTableRun terms =
            new DecisionTableRun("accountability-term.dmn", "accountability-term", "term");
    private final DecisionTableRun reminders =
            new DecisionTableRun("reminder-escalation.dmn", "reminder-escalation", "escalation");

    @AfterAll
    void everyRuleHasAnswered() {
        assertThat(outcomes.silent()).isEmpty();
        assertThat(terms.silent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S1", "S2", "S3"})
    void answersEveryQuestionOnce(String severity) {
        for (var effect : new String[] {"", "EXCLUDED", "RELIEVED", "AGGRAVATED"}) {
            for (var form : new String[] {"", "KHIEN_TRACH"}) {
                for (var flags = 0; flags < 4; flags++) {
                    assertThat(outcomes.ask(question(severity, effect, form, (flags & 1) == 1, (flags & 2) == 2)))
                            .hasValueSatisfying(
                                    rule -> assertThat(rule.getEntryMap()).containsKeys("outcome", "source", "mark"));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    S1, '',         false, REMINDER
                    S1, '',         true,  LESSON_DRAWN
                    S1, RELIEVED,   false, NONE
                    S2, '',         false, LESSON_DRAWN
                    S2, AGGRAVATED, true,  REVIEW
                    S2, RELIEVED,   false, REMINDER
                    S3, '',         false, REVIEW
                    S3, '',         true,  DISCIPLINARY_ROUTE
                    S3, RELIEVED,   false, LESSON_DRAWN
                    S3, EXCLUDED,   true,  NONE
                    """)
    void proposesAnOutcome(String severity, String effect, boolean aggravated, String proposed) {
        assertThat(outcomes.ask(question(severity, effect, "", aggravated, false)))
                .hasValueSatisfying(rule -> assertThat(rule.getEntryMap()).containsEntry("outcome", proposed));
    }

    @ParameterizedTest
    @CsvSource({"HEARING, 5", "DECISION, 15"})
    void limitsWhatIsDueByPolicy(String step, int amount) {
        assertThat(terms.ask(Map.of("step", step, "on", TODAY)))
                .hasValueSatisfying(rule -> assertThat(rule.getEntryMap())
                        .containsEntry("amount", amount)
                        .containsEntry("dayKind", "WORKING")
                        .containsEntry("mark", "P"));
    }

    @Test
    void countRepetitionsAndRemindersForAYear() {
        assertThat(repetition.ask(Map.of("on", TODAY)))
                .hasValueSatisfying(rule -> assertThat(rule.getEntryMap()).containsEntry("months", 12));
        assertThat(reminders.ask(Map.of("on", TODAY))).hasValueSatisfying(rule -> assertThat(rule.getEntryMap())
                .containsEntry("reminders", 3)
                .containsEntry("months", 12)
                .containsEntry("proposedClass", "S1")
                .containsEntry("mark", "P"));
    }

    private static Map<String, Object> question(
            String severity, String effect, String form, boolean aggravated, boolean coveredUp) {
        return Map.of(
                "severity", severity,
                "effect", effect,
                "form", form,
                "aggravated", aggravated,
                "coveredUp", coveredUp,
                "on", TODAY);
    }
}
