package vn.kycuong.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Asks one decision table without the process engine, and remembers which of its rules have answered. */
class DecisionTableRun {

    private final Set<String> answered = new HashSet<>();
    private final DmnEngine engine;
    private final DmnDecision table;
    private final Set<String> rules = new TreeSet<>();

    DecisionTableRun(String file, String id, String prefix) {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this::remember));
        engine = configuration.buildEngine();
        var xml = ModelFiles.text(file);
        table = engine.parseDecision(id, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Pattern.compile("<rule id=\"(" + prefix + "_rule_\\d+)\"")
                .matcher(xml)
                .results()
                .forEach(found -> rules.add(found.group(1)));
    }

    Optional<DmnDecisionRuleResult> ask(Map<String, Object> question) {
        return Optional.ofNullable(engine.evaluateDecisionTable(table, question).getSingleResult());
    }

    /** Rules that no question has reached. */
    Set<String> silent() {
        var silent = new TreeSet<>(rules);
        silent.removeAll(answered);
        return silent;
    }

    int size() {
        return rules.size();
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> answered.add(rule.getId()));
    }
}
