package vn.kycuong.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * A decision table as sets, read without the engine: each cell says which values it takes. Finds by trying everything
 * which values no row takes, and which more than one does.
 */
final class TableGrid {

    private final List<String> columns;
    private final List<Row> rows;

    private TableGrid(List<String> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** @param taken by column; a column that is not there takes everything */
    record Row(String id, Map<String, Set<String>> taken, Map<String, String> outputs) {

        boolean takes(Map<String, String> values) {
            return taken.entrySet().stream().allMatch(cell -> cell.getValue().contains(values.get(cell.getKey())));
        }
    }

    static TableGrid read(String xml, String decision) {
        var model = Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        var table =
                (DecisionTable) model.<Decision>getModelElementById(decision).getExpression();
        var columns = table.getInputs().stream()
                .map(input -> input.getInputExpression().getText().getTextContent())
                .toList();
        var outputs =
                table.getOutputs().stream().map(output -> output.getName()).toList();
        return new TableGrid(
                columns,
                table.getRules().stream()
                        .map(rule -> row(rule, columns, outputs))
                        .toList());
    }

    private static Row row(Rule rule, List<String> columns, List<String> outputs) {
        var taken = new LinkedHashMap<String, Set<String>>();
        for (var column = 0; column < columns.size(); column++) {
            var cell = List.copyOf(rule.getInputEntries()).get(column).getTextContent();
            if (!cell.strip().equals("-")) {
                taken.put(columns.get(column), values(cell.strip()));
            }
        }
        var said = new LinkedHashMap<String, String>();
        for (var output = 0; output < outputs.size(); output++) {
            said.put(
                    outputs.get(output),
                    List.copyOf(rule.getOutputEntries())
                            .get(output)
                            .getTextContent()
                            .strip());
        }
        return new Row(rule.getId(), taken, said);
    }

    /** Only lists of texts and truth values can be tried out; any other cell has to be given a test of its own. */
    private static Set<String> values(String cell) {
        if (!cell.matches("true|false|\"\\w+\"(, ?\"\\w+\")*")) {
            throw new IllegalArgumentException("A cell that cannot be tried out: " + cell);
        }
        return Stream.of(cell.replace("\"", "").split(", ?", -1)).collect(Collectors.toUnmodifiableSet());
    }

    List<String> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    /** What is wrong with the table: each way of filling the columns must be taken by one row. */
    List<String> faults(Map<String, List<String>> domain, Predicate<Map<String, String>> asked) {
        var faults = new ArrayList<String>();
        for (var values : everything(domain)) {
            if (asked.test(values)) {
                var taking = rows.stream()
                        .filter(row -> row.takes(values))
                        .map(Row::id)
                        .toList();
                if (taking.size() != 1) {
                    faults.add((taking.isEmpty() ? "nobody answers " : taking + " answer ") + values);
                }
            }
        }
        return faults;
    }

    /** One question for each row that any question reaches. */
    Map<String, Map<String, String>> samples(Map<String, List<String>> domain, Predicate<Map<String, String>> asked) {
        var samples = new LinkedHashMap<String, Map<String, String>>();
        for (var values : everything(domain)) {
            if (asked.test(values)) {
                rows.stream().filter(row -> row.takes(values)).forEach(row -> samples.putIfAbsent(row.id(), values));
            }
        }
        return samples;
    }

    private static List<Map<String, String>> everything(Map<String, List<String>> domain) {
        var all = List.of(Map.<String, String>of());
        for (var column : domain.entrySet()) {
            all = all.stream()
                    .flatMap(values -> column.getValue().stream().map(value -> {
                        var longer = new LinkedHashMap<>(values);
                        longer.put(column.getKey(), value);
                        return (Map<String, String>) longer;
                    }))
                    .toList();
        }
        return all;
    }
}
