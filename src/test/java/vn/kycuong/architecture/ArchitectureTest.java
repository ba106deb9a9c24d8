package vn.kycuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("vn.kycuong");

    private static final JavaClasses VIOLATORS = new ClassFileImporter().importPackages("violators");

    private static final Map<String, ArchRule> VIOLATOR_OF = Map.of(
            "KnowsTheEngine", HouseRules.ONLY_WORKFLOW_KNOWS_THE_ENGINE,
            "KnowsKafka", HouseRules.ONLY_THE_EXITS_KNOW_KAFKA,
            "SpeaksSql", HouseRules.SQL_LIVES_IN_JDBC_CLASSES,
            "TakesNoCommand", HouseRules.USE_CASES_TAKE_A_COMMAND,
            "ForgetsWhoAsks", HouseRules.QUESTIONS_SAY_WHO_ASKS,
            "UnmarkedQueries", HouseRules.QUERIES_ARE_QUESTIONS,
            "PublicDelegate", HouseRules.DELEGATES_STAY_INSIDE,
            "SomethingHelper", HouseRules.NAMES_SAY_SOMETHING,
            "OpensATransaction", HouseRules.TRANSACTIONS_BELONG_TO_USE_CASES);

    static Stream<ArchRule> rules() {
        return HouseRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheHouse(ArchRule rule) {
        rule.check(HOUSE);
    }

    static Stream<String> violators() {
        return VIOLATOR_OF.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("violators")
    void catchesItsViolator(String violator) {
        var report = VIOLATOR_OF.get(violator).evaluate(VIOLATORS).getFailureReport();
        assertThat(report.getDetails()).anyMatch(detail -> detail.contains(violator));
    }

    @Test
    void everyRuleHasAViolator() {
        assertThat(VIOLATOR_OF.values()).containsAll(HouseRules.ALL);
    }
}
