package vn.kycuong.workflow;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;
import vn.kycuong.accountability.AccountabilityRules;
import vn.kycuong.accountability.Outcome;
import vn.kycuong.inspection.TimeLimit;

@Component
class DmnAccountabilityRules implements AccountabilityRules {

    private static final String TERM = "accountability-term";
    private static final String OUTCOME = "accountability-outcome";
    private static final String REPETITION = "accountability-repetition";

    private final DecisionTables tables;

    DmnAccountabilityRules(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public TimeLimit limit(Limited step, LocalDate on) {
        return DmnInspectionTerms.timeLimit(row(TERM, Map.of("step", step.name(), "on", on.toString())));
    }

    @Override
    public Proposed propose(Weighed weighed, LocalDate on) {
        var row = row(
                OUTCOME,
                Map.of(
                        "effect", weighed.effect(),
                        "form", weighed.form(),
                        "coveredUp", weighed.coveredUp(),
                        "severity", weighed.severity().name(),
                        "aggravated", weighed.aggravated(),
                        "on", on.toString()));
        return new Proposed(
                Outcome.valueOf(DecisionTables.text(row, "outcome")),
                DecisionTables.text(row, "source"),
                DecisionTables.text(row, "mark"));
    }

    @Override
    public int repetitionMonths(LocalDate on) {
        return DecisionTables.number(row(REPETITION, Map.of("on", on.toString())), "months");
    }

    private DmnDecisionRuleResult row(String table, Map<String, Object> question) {
        return tables.ask(table, tables.latest(table), question)
                .orElseThrow(() -> new IllegalStateException("No rule of " + table + " answers " + question));
    }
}
