package vn.kycuong.workflow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Asks the decision tables; each answers with one rule or with none. */
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

    Optional<DmnDecisionRuleResult> ask(String table, int version, Map<String, Object> question) {
        return Optional.ofNullable(decisions
                .evaluateDecisionTableByKeyAndVersion(table, version, question)
                .getSingleResult());
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
