package vn.kycuong.discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One question on its way: what was told, the law in force on the day, and the tables that hold it. */
record Asking(Given given, LocalDate on, List<RulePackage> packages, Locale language, RuleTables tables) {

    /** The rows that apply to these inputs as they were told. */
    List<RuleRow> rows(String table, String... inputs) {
        return rows(table, given.question(inputs));
    }

    /** The rows of each package in force that apply; the same row of two packages counts once when they say the same. */
    List<RuleRow> rows(String table, Map<String, Object> question) {
        var found = new ArrayList<RuleRow>();
        for (var each : packages) {
            var full = new LinkedHashMap<>(question);
            full.put("rulePackage", each.code());
            full.put("on", on.toString());
            tables.ask(table, full).stream().filter(row -> !found.contains(row)).forEach(found::add);
        }
        return found;
    }
}
