package vn.kycuong.workflow;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import vn.kycuong.discipline.TableRow;

/**
 * Asks the decision tables. A version of a table never changes and no table asks for the time, so that the same question
 * has the same answer for ever: it is remembered, since evaluating a table takes longer than all else that a step does.
 */
@Component
class DecisionTables {

    private record Question(String table, int version, Map<String, Object> inputs) {

        Question {
            inputs = Collections.unmodifiableMap(new HashMap<>(inputs));
        }
    }

    /** As many questions as an administration asks in some months. */
    private static final int MOST_REMEMBERED = 5_000;

    private final Map<Question, List<DmnDecisionRuleResult>> answers =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Question, List<DmnDecisionRuleResult>> eldest) {
                    return size() > MOST_REMEMBERED;
                }
            });

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<String, Integer> newest = new ConcurrentHashMap<>();

    DecisionTables(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** The newest when it was first asked for: tables come with the application, so that code and law change together. */
    int latest(String table) {
        return newest.computeIfAbsent(table, key -> newest(key).getVersion());
    }

    /** The one rule that answers, or none. */
    Optional<DmnDecisionRuleResult> ask(String table, int version, Map<String, Object> question) {
        var answer = answer(new Question(table, version, question));
        if (answer.size() > 1) {
            throw new IllegalStateException("More than one rule of " + table + " answers " + question);
        }
        return answer.stream().findFirst();
    }

    /** The newest version of the table, row by row, as it is written. */
    List<TableRow> written(String table) {
        return WrittenTable.rows(repository.getDmnModelInstance(newest(table).getId()), table);
    }

    /** All rules that answer, by the newest version of the table. */
    List<DmnDecisionRuleResult> collect(String table, Map<String, Object> question) {
        return answer(new Question(table, latest(table), question));
    }

    private DecisionDefinition newest(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
    }

    private List<DmnDecisionRuleResult> answer(Question question) {
        var known = answers.get(question);
        if (known != null) {
            return known;
        }
        var answer = List.copyOf(decisions.evaluateDecisionTableByKeyAndVersion(
                question.table(), question.version(), question.inputs()));
        answers.put(question, answer);
        return answer;
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
