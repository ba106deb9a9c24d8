package vn.kycuong.discipline;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The packages of {@code reference/rule_packages.csv}: which law answers what, about whom, from when and until when. */
@Component
class RulePackages {

    private final List<RulePackage> packages = read();

    /** Those that answer the rule, whenever they are in force. */
    List<RulePackage> of(String rule) {
        return packages.stream().filter(each -> each.answers(rule)).toList();
    }

    List<RulePackage> inForce(String rule, LocalDate on) {
        return of(rule).stream().filter(each -> each.isInForce(on)).toList();
    }

    private static List<RulePackage> read() {
        try (var content = new ClassPathResource("reference/rule_packages.csv").getInputStream();
                var lines = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .<Map<String, String>>readValues(content)) {
            return lines.readAll().stream().map(RulePackages::rulePackage).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The rule packages cannot be read", unreadable);
        }
    }

    private static RulePackage rulePackage(Map<String, String> cells) {
        var end = cell(cells, "valid_to");
        return new RulePackage(
                cell(cells, "code"),
                words(cell(cells, "rules")),
                words(cell(cells, "statuses")),
                LocalDate.parse(cell(cells, "valid_from")),
                end.isEmpty() ? null : LocalDate.parse(end),
                cell(cells, "source"),
                cell(cells, "mark"));
    }

    private static String cell(Map<String, String> cells, String column) {
        var value = cells.get(column);
        if (value == null) {
            throw new IllegalStateException("The rule packages lack the column " + column);
        }
        return value.strip();
    }

    /** In the order of the file, which pages show. */
    private static Set<String> words(String cell) {
        var words = new LinkedHashSet<String>();
        Stream.of(cell.split("\\|", -1)).filter(word -> !word.isEmpty()).forEach(words::add);
        return Collections.unmodifiableSet(words);
    }
}
