package vn.kycuong.discipline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two laws answer to the same question, row by row.
 *
 * @param right null when only one law is read
 */
public record RuleComparison(
        String rule,
        List<RulePackage> packages,
        RulePackage left,
        @Nullable RulePackage right,
        List<Table> tables) {

    /**
     * @param conditions names of the columns that a row is found by
     */
    public record Table(String name, List<String> conditions, List<Line> lines) {

        public long differing() {
            return lines.stream().filter(Line::differs).count();
        }
    }

    /**
     * Rows of both laws with the same conditions.
     *
     * @param left what the one law says; empty when it has no such row
     */
    public record Line(
            Map<String, List<String>> conditions,
            List<Map<String, List<String>>> left,
            List<Map<String, List<String>>> right,
            boolean differs) {

        /** Whether the row is for whatever is told. */
        public boolean always() {
            return conditions.values().stream().allMatch(List::isEmpty);
        }
    }

    /** The laws that are read, in their order. */
    public List<RulePackage> laws() {
        return right == null ? List.of(left) : List.of(left, right);
    }

    /** Two laws are never written in the same text; they differ when they say something else. */
    private static final Set<String> ABOUT_THE_TEXT = Set.of("row", "source", "mark", "reason");

    static Table table(String name, List<TableRow> rows, RulePackage left, @Nullable RulePackage right) {
        var lines = new LinkedHashMap<Map<String, List<String>>, Line>();
        var ofLeft = under(rows, left);
        var ofRight = right == null ? List.<TableRow>of() : under(rows, right);
        for (var each : List.of(ofLeft, ofRight)) {
            for (var row : each) {
                lines.computeIfAbsent(row.conditions(), conditions -> {
                    var one = outcomes(ofLeft, conditions);
                    var other = outcomes(ofRight, conditions);
                    return new Line(
                            conditions,
                            one,
                            other,
                            right != null && !meaning(one).equals(meaning(other)));
                });
            }
        }
        var columns = lines.keySet().stream()
                .findFirst()
                .map(conditions -> List.copyOf(conditions.keySet()))
                .orElse(List.of());
        return new Table(name, columns, List.copyOf(lines.values()));
    }

    private static List<TableRow> under(List<TableRow> rows, RulePackage law) {
        return rows.stream()
                .filter(row -> row.isOf(law))
                .map(row -> row.under(law))
                .toList();
    }

    private static List<Map<String, List<String>>> outcomes(List<TableRow> rows, Map<String, List<String>> conditions) {
        return rows.stream()
                .filter(row -> row.conditions().equals(conditions))
                .map(TableRow::outcome)
                .toList();
    }

    private static List<Map<String, List<String>>> meaning(List<Map<String, List<String>>> outcomes) {
        return outcomes.stream()
                .map(outcome -> {
                    var meaning = new LinkedHashMap<>(outcome);
                    meaning.keySet().removeAll(ABOUT_THE_TEXT);
                    return Map.copyOf(meaning);
                })
                .toList();
    }
}
