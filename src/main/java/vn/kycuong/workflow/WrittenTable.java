package vn.kycuong.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import vn.kycuong.discipline.TableRow;

/** Reads what stands in the cells of a decision table. */
final class WrittenTable {

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"(?:,\\s*\"[^\"]*\")*");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private final DecisionTable table;

    private WrittenTable(DecisionTable table) {
        this.table = table;
    }

    static List<TableRow> rows(DmnModelInstance model, String table) {
        Decision decision = model.getModelElementById(table);
        var written = new WrittenTable((DecisionTable) decision.getExpression());
        return written.table.getRules().stream().map(written::row).toList();
    }

    private TableRow row(Rule rule) {
        var conditions = new LinkedHashMap<String, List<String>>();
        var tested = rule.getInputEntries().iterator();
        table.getInputs().forEach(input -> conditions.put(text(input.getInputExpression()), cell(text(tested.next()))));
        var outcome = new LinkedHashMap<String, List<String>>();
        var said = rule.getOutputEntries().iterator();
        table.getOutputs().forEach(output -> outcome.put(output.getName(), cell(text(said.next()))));
        return new TableRow(conditions, outcome);
    }

    private static List<String> cell(String text) {
        if (WORDS.matcher(text).matches()) {
            return WORD.matcher(text)
                    .results()
                    .map(word -> word.group(1))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
        return text.isEmpty() || text.equals("-") ? List.of() : List.of(text);
    }

    private static String text(DmnElement element) {
        return element.getChildElementsByType(Text.class).stream()
                .findFirst()
                .map(text -> text.getTextContent().strip())
                .orElse("");
    }
}
