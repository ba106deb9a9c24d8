package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the rules desk have neither gaps nor overlaps: where the law has no row, a row says that a person decides. */
class RuleTablesTest {

    /** Where the laws in force may say different things, which is then left to a person. */
    private static final Set<String> PER_LAW = Set.of("council-composition", "recidivism-window");

    private static final Set<String> CITATION = Set.of("source", "mark");

    static List<AskedTable> tables() {
        return AskedTable.ALL;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void oneRowAnswersEachQuestion(AskedTable table) {
        assertThat(table.grid().faults(table.domain(), table.asked())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void asksForNothingElse(AskedTable table) {
        assertThat(table.grid().columns())
                .allMatch(column -> column.equals("date(on)") || table.domain().containsKey(column));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowAnswersTheEngineToo(AskedTable table) {
        var run = new DecisionTableRun(table.file() + ".dmn", table.decision(), table.prefix());
        var grid = table.grid();
        var samples = grid.samples(table.domain(), table.asked());
        for (var row : grid.rows()) {
            assertThat(samples).containsKey(row.id());
            assertThat(run.ask(question(samples.get(row.id())))).hasValueSatisfying(answer -> {
                assertThat(answer.getEntryMap())
                        .containsEntry("row", Integer.valueOf(row.outputs().get("row")));
                assertThat(answer.<String>getEntry("source")).isNotBlank();
                assertThat(answer.<String>getEntry("mark")).isIn("C", "S", "M", "P");
            });
        }
        assertThat(run.silent()).isEmpty();
        assertThat(run.size()).isEqualTo(grid.rows().size());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void lawsDifferInTheirArticlesOnly(AskedTable table) {
        if (PER_LAW.contains(table.decision())) {
            return;
        }
        var packages = table.domain().get("rulePackage");
        assertThat(table.grid().rows()).allSatisfy(row -> {
            assertThat(row.taken().getOrDefault("rulePackage", Set.copyOf(packages)))
                    .containsExactlyInAnyOrderElementsOf(packages);
            row.outputs().forEach((output, said) -> {
                if (!CITATION.contains(output)) {
                    assertThat(said).doesNotContain("rulePackage");
                }
            });
        });
    }

    @Test
    void aPlantedOverlapIsFound() {
        var table = table("disciplinary-sanction");
        var planted = table.xml().replaceFirst("(?s)(\"sanction_rule_006_aggravating\">\\s*<text>)true", "$1-");

        assertThat(planted).isNotEqualTo(table.xml());
        assertThat(TableGrid.read(planted, table.decision()).faults(table.domain(), table.asked()))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("[sanction_rule_006, sanction_rule_017] answer"));
    }

    @Test
    void aPlantedGapIsFound() {
        var table = table("combined-sanction");
        var planted = table.xml().replaceFirst("(?s) *<rule id=\"combined_rule_005\">.*?</rule>\n", "");

        assertThat(planted).isNotEqualTo(table.xml());
        assertThat(TableGrid.read(planted, table.decision()).faults(table.domain(), table.asked()))
                .containsExactlyInAnyOrder(
                        "nobody answers {rulePackage=ND_172_2025, runningForm=KHIEN_TRACH, newForm=CANH_CAO,"
                                + " leader=false}",
                        "nobody answers {rulePackage=ND_234_2026, runningForm=KHIEN_TRACH, newForm=CANH_CAO,"
                                + " leader=false}");
    }

    @Test
    void everyReasonHasWords() throws IOException {
        var vietnamese = texts("vi");
        var english = texts("en");
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        for (var table : AskedTable.ALL) {
            for (var row : table.grid().rows()) {
                var reason = row.outputs().getOrDefault("reason", "\"\"").replace("\"", "");
                assertThat(vietnamese).containsKey("rule.reason." + (reason.isEmpty() ? "table-proposes" : reason));
            }
        }
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var file = RuleTablesTest.class.getResourceAsStream("/messages/discipline_" + language + ".properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static AskedTable table(String decision) {
        return AskedTable.ALL.stream()
                .filter(table -> table.decision().equals(decision))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> question(Map<String, String> values) {
        var question = new LinkedHashMap<String, Object>();
        values.forEach((column, value) -> question.put(
                column, value.equals("true") || value.equals("false") ? (Object) Boolean.valueOf(value) : value));
        question.put("on", "2026-11-22");
        question.put("handling", "DISCIPLINE");
        return question;
    }
}
