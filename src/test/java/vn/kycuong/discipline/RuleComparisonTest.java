package vn.kycuong.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleComparisonTest {

    private static final RulePackage OLD = law("OLD");
    private static final RulePackage NEW = law("NEW");

    private static final String SOURCE = "if rulePackage = \"NEW\" then \"Điều 5\" else \"Điều 2\"";

    @Test
    void putsRowsWithTheSameConditionsSideBySide() {
        var table = RuleComparison.table(
                "term",
                List.of(row("true", "90", "OLD", "NEW"), row("false", "60", "OLD"), row("false", "45", "NEW")),
                OLD,
                NEW);

        assertThat(table.conditions()).containsExactly("complex");
        assertThat(table.differing()).isEqualTo(1);
        var same = table.lines().get(0);
        assertThat(same.differs()).isFalse();
        assertThat(same.left().get(0))
                .containsEntry("amount", List.of("90"))
                .containsEntry("source", List.of("Điều 2"));
        assertThat(same.right().get(0)).containsEntry("source", List.of("Điều 5"));
        var changed = table.lines().get(1);
        assertThat(changed.differs()).isTrue();
        assertThat(changed.left().get(0)).containsEntry("amount", List.of("60"));
        assertThat(changed.right().get(0)).containsEntry("amount", List.of("45"));
    }

    @Test
    void marksARowThatOneOfThemHasNot() {
        var table = RuleComparison.table("term", List.of(row("true", "90", "NEW")), OLD, NEW);

        assertThat(table.lines()).singleElement().satisfies(line -> {
            assertThat(line.left()).isEmpty();
            assertThat(line.differs()).isTrue();
        });
    }

    @Test
    void findsNoDifferenceWhenOnlyOneIsRead() {
        var table = RuleComparison.table("term", List.of(row("true", "90"), row("false", "60", "NEW")), OLD, null);

        assertThat(table.lines()).singleElement().satisfies(line -> assertThat(line.differs())
                .isFalse());
    }

    private static TableRow row(String complex, String amount, String... laws) {
        return new TableRow(
                Map.of("complex", List.of(complex), "rulePackage", List.of(laws)),
                Map.of("amount", List.of(amount), "source", List.of(SOURCE)));
    }

    private static RulePackage law(String code) {
        return new RulePackage(code, Set.of("term"), Set.of(), LocalDate.of(2026, 1, 1), null, code, "C");
    }
}
