package vn.kycuong.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Asks the decision tables. */
@Component
class DecisionTables {

    private final DecisionService decisions;
    private final RepositoryService repository;

    DecisionTables(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    int latest(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    /** The one rule that answers, or none. */
    Optional<DmnDecisionRuleResult> ask(String table, int version, Map<String, Object> question) {
        return Optional.ofNullable(decisions
                .evaluateDecisionTableByKeyAndVersion(table, version, question)
                .getSingleResult());
    }

    /** All rules that answer, by the newest version of the table. */
    List<DmnDecisionRuleResult> collect(String table, Map<String, Object> question) {
        return List.copyOf(decisions.evaluateDecisionTableByKeyAndVersion(table, latest(table), question));
    }

    static String text(DmnDecisionRuleResult answer, String output) {
        return answer.<String>getEntry(output);
    }

    static boolean flag(DmnDecisionRuleResult answer, String output) {
        return answer.<Boolean>getEntry(output);
    }

    static int number(DmnDecisionRuleResult answer, String output) {
        return answer.<Integer>getEntry(output);
    }
}
