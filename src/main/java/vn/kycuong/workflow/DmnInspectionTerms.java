package vn.kycuong.workflow;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.calendar.DayKind;
import vn.kycuong.calendar.Term;
import vn.kycuong.inspection.BodyLevel;
import vn.kycuong.inspection.ConclusionRoute;
import vn.kycuong.inspection.InspectionTerms;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.LimitedStep;
import vn.kycuong.inspection.RulePackage;
import vn.kycuong.inspection.TimeLimit;

/** Both tables lie in one file, so that they are deployed together and one version names both. */
@Component
class DmnInspectionTerms implements InspectionTerms {

    private static final String TERMS = "inspection-terms";
    private static final String ROUTE = "inspection-route";

    private final DecisionTables tables;

    DmnInspectionTerms(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public RulePackage freeze(String code, LocalDate on) {
        var frozen = new RulePackage(code, on, tables.latest(TERMS));
        if (limit(frozen, LimitedStep.ANNOUNCE, Kind.SCHEDULED, BodyLevel.PROVINCIAL, false)
                .isEmpty()) {
            throw RuleViolation.invalid("rule-package-unknown", code, on.toString());
        }
        return frozen;
    }

    @Override
    public Optional<TimeLimit> limit(
            RulePackage frozen, LimitedStep step, Kind kind, BodyLevel level, boolean complex) {
        return tables.ask(
                        TERMS,
                        frozen.version(),
                        Map.of(
                                "rulePackage", frozen.code(),
                                "step", step.name(),
                                "kind", kind.name(),
                                "level", level.name(),
                                "complex", complex,
                                "on", frozen.on().toString()))
                .map(DmnInspectionTerms::timeLimit);
    }

    @Override
    public ConclusionRoute route(RulePackage frozen, Kind kind, BodyLevel level) {
        return tables.ask(
                        ROUTE,
                        frozen.version(),
                        Map.of(
                                "rulePackage", frozen.code(),
                                "kind", kind.name(),
                                "level", level.name(),
                                "on", frozen.on().toString()))
                .map(DmnInspectionTerms::conclusionRoute)
                .orElseThrow(() -> RuleViolation.invalid("rule-package-not-for-level", frozen.code(), level.name()));
    }

    static TimeLimit timeLimit(DmnDecisionRuleResult rule) {
        var term =
                new Term(DecisionTables.number(rule, "amount"), DayKind.valueOf(DecisionTables.text(rule, "dayKind")));
        return new TimeLimit(term, DecisionTables.text(rule, "source"), DecisionTables.text(rule, "mark"));
    }

    private static ConclusionRoute conclusionRoute(DmnDecisionRuleResult rule) {
        return new ConclusionRoute(
                DecisionTables.flag(rule, "drafting"),
                DecisionTables.flag(rule, "appraisal"),
                DecisionTables.flag(rule, "publication"),
                DecisionTables.text(rule, "source"),
                DecisionTables.text(rule, "mark"));
    }
}
