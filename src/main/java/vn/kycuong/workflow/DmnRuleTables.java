package vn.kycuong.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;
import vn.kycuong.discipline.RuleRow;
import vn.kycuong.discipline.RuleTables;
import vn.kycuong.discipline.TableRow;

/**
 * The tables of the rules desk. Which law counts is said by the question, as the package or the day; so the newest version
 * of a table is always the one to ask, and older law stands in it as rows of its own.
 */
@Component
class DmnRuleTables implements RuleTables {

    private static final Set<String> ABOUT_THE_ROW = Set.of("row", "source", "mark", "reason");

    private final DecisionTables tables;

    DmnRuleTables(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public List<RuleRow> ask(String table, Map<String, Object> question) {
        return tables.collect(table, question).stream().map(DmnRuleTables::row).toList();
    }

    @Override
    public List<TableRow> rows(String table) {
        return tables.written(table);
    }

    private static RuleRow row(DmnDecisionRuleResult rule) {
        var outcome = new HashMap<>(rule.getEntryMap());
        outcome.keySet().removeAll(ABOUT_THE_ROW);
        return new RuleRow(
                DecisionTables.number(rule, "row"),
                DecisionTables.text(rule, "source"),
                DecisionTables.text(rule, "mark"),
                String.valueOf(rule.getOrDefault("reason", "")),
                outcome);
    }
}
