package vn.kycuong.workflow;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.Consequence;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingRules;
import vn.kycuong.finding.Handling;
import vn.kycuong.finding.LimitedFindingStep;
import vn.kycuong.inspection.TimeLimit;

@Component
class DmnFindingRules implements FindingRules {

    private static final String CLASS = "finding-class";
    private static final String TERM = "response-term";
    private static final String ESCALATION = "reminder-escalation";

    private final DecisionTables tables;

    DmnFindingRules(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Proposal propose(
            FindingClass severity, Handling handling, Consequence consequence, boolean repeated, LocalDate on) {
        var version = tables.latest(CLASS);
        return tables.ask(
                        CLASS,
                        version,
                        Map.of(
                                "severity", severity.name(),
                                "handling", handling.name(),
                                "consequence", consequence.name(),
                                "repeated", repeated,
                                "on", on.toString()))
                .map(rule -> proposal(rule, version))
                .orElseThrow(() -> new IllegalStateException("No rule proposes a class for " + severity + " on " + on));
    }

    @Override
    public TimeLimit limit(LimitedFindingStep step, FindingClass severity, LocalDate on) {
        return tables.ask(
                        TERM,
                        tables.latest(TERM),
                        Map.of("step", step.name(), "severity", severity.name(), "on", on.toString()))
                .map(DmnInspectionTerms::timeLimit)
                .orElseThrow(() -> new IllegalStateException("No rule limits " + step + " of " + severity));
    }

    @Override
    public Escalation escalation(LocalDate on) {
        return tables.ask(ESCALATION, tables.latest(ESCALATION), Map.of("on", on.toString()))
                .map(rule -> new Escalation(
                        DecisionTables.number(rule, "reminders"),
                        DecisionTables.number(rule, "months"),
                        FindingClass.valueOf(DecisionTables.text(rule, "proposedClass")),
                        DecisionTables.text(rule, "source"),
                        DecisionTables.text(rule, "mark")))
                .orElseThrow(() -> new IllegalStateException("No rule counts reminders on " + on));
    }

    private static Proposal proposal(DmnDecisionRuleResult rule, int version) {
        return new Proposal(
                FindingClass.valueOf(DecisionTables.text(rule, "proposedClass")),
                Handling.valueOf(DecisionTables.text(rule, "proposedHandling")),
                DecisionTables.text(rule, "source"),
                DecisionTables.text(rule, "mark"),
                version);
    }
}
