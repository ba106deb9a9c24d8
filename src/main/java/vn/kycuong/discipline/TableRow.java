package vn.kycuong.discipline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of a decision table as it is written, by the names of its columns in their order. A cell is the values it names, or
 * the one expression that stands in it; empty for anything.
 */
public record TableRow(Map<String, List<String>> conditions, Map<String, List<String>> outcome) {

    private static final String PACKAGE = "rulePackage";

    private static final Pattern BY_PACKAGE =
            Pattern.compile("if rulePackage = \"([^\"]*)\" then (\"[^\"]*\"|\\w+) else (\"[^\"]*\"|\\w+)");

    public TableRow {
        conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        outcome = Collections.unmodifiableMap(new LinkedHashMap<>(outcome));
    }

    /** A row without the word of a package belongs to all of them. */
    boolean isOf(RulePackage law) {
        var named = conditions.getOrDefault(PACKAGE, List.of());
        return named.isEmpty() || named.contains(law.code());
    }

    /** What the row says under that law: the package is no condition any more, and what depends on it is settled. */
    TableRow under(RulePackage law) {
        var rest = new LinkedHashMap<>(conditions);
        rest.remove(PACKAGE);
        var settled = new LinkedHashMap<String, List<String>>();
        outcome.forEach((column, cell) -> settled.put(
                column, cell.stream().map(word -> settled(word, law)).toList()));
        return new TableRow(rest, settled);
    }

    private static String settled(String cell, RulePackage law) {
        var choice = BY_PACKAGE.matcher(cell);
        if (!choice.matches()) {
            return cell;
        }
        var chosen = choice.group(choice.group(1).equals(law.code()) ? 2 : 3);
        return chosen.startsWith("\"") ? chosen.substring(1, chosen.length() - 1) : chosen;
    }
}
