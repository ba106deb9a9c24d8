package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ModelStyleTest {

    /** What to change in the model of a surprise inspection, so that it offends a rule: the old text and the new one. */
    private static final Map<String, String[]> FAULT_OF = Map.ofEntries(
            fault("fileIsNamedAsTheProcess", "process id=\"surprise-inspection\"", "process id=\"surprise\""),
            fault("idsAreChosen", "userTask_signMinutes", "Activity_0049ryx"),
            fault("everythingIsLabelled", "name=\"Ký biên bản\"", "name=\" \""),
            fault(
                    "everythingIsDrawn",
                    "<bpmndi:BPMNShape id=\"userTask_signMinutes_shape\" bpmnElement=\"userTask_signMinutes\">",
                    "<bpmndi:BPMNShape id=\"userTask_signMinutes_shape\" bpmnElement=\"userTask_closeCase\">"),
            fault("fitsAPage", "x=\"395\"", "x=\"3950\""),
            fault("delegatesExist", "${withdrawFindingsDelegate}", "${doSomethingDelegate}"),
            fault("serviceTasksCanBeRepeated", "camunda:asyncBefore=\"true\"", "camunda:asyncBefore=\"false\""),
            fault(
                    "runsNoScripts",
                    "camunda:delegateExpression=\"${withdrawFindingsDelegate}\"",
                    "camunda:class=\"x.Y\""),
            fault("livesAndIsTagged", "camunda:historyTimeToLive=\"P180D\"", ""),
            fault("userTasksAreSteps", "userTask_signMinutes", "userTask_shredMinutes"),
            fault("messagesAreKnown", "name=\"inspection-suspended\"", "name=\"inspection-paused\""),
            fault("calledModelsExist", "calledElement=\"inspection-conclusion\"", "calledElement=\"conclusion\""),
            fault(
                    "choicesAreExplicit",
                    "<bpmn:userTask id=\"userTask_signMinutes\"",
                    "<bpmn:exclusiveGateway id=\"gateway_guess\" default=\"flow_signMinutesToCountersignMinutes\" />"
                            + "<bpmn:userTask id=\"userTask_signMinutes\""));

    static Stream<Arguments> rulesAndModels() {
        return ModelFiles.ids(".bpmn").stream()
                .flatMap(model -> ModelRules.ALL.keySet().stream().map(rule -> Arguments.of(model, rule)));
    }

    @ParameterizedTest
    @MethodSource("rulesAndModels")
    void holds(String model, String rule) {
        assertThat(ModelRules.ALL.get(rule).apply(ModelFiles.read(model), model))
                .isEmpty();
    }

    static Stream<String> rules() {
        return ModelRules.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesItsFault(String rule) {
        var fault = FAULT_OF.get(rule);
        var sound = ModelFiles.text("surprise-inspection.bpmn");
        assertThat(sound).contains(fault[0]);
        var model = parse(sound.replace(fault[0], fault[1]));
        assertThat(ModelRules.ALL.get(rule).apply(model, "surprise-inspection")).isNotEmpty();
    }

    @Test
    void everyStepIsAUserTask() {
        var steps = new HashSet<>(ModelRules.steps());
        ModelFiles.ids(".bpmn").stream()
                .flatMap(model -> ModelFiles.read(model).getModelElementsByType(UserTask.class).stream())
                .forEach(task -> steps.remove(Models.stepOf(task.getId())));
        assertThat(steps).isEmpty();
    }

    @Test
    void everyDelegateIsUsed() {
        var delegates = new HashSet<>(Delegates.names());
        ModelFiles.ids(".bpmn").stream()
                .map(model -> ModelFiles.text(model + ".bpmn"))
                .forEach(xml -> delegates.removeIf(name -> xml.contains("${" + name + "}")));
        assertThat(delegates).isEmpty();
    }

    @Test
    void everyLabelHasAnEnglishText() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/workflow");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        var english = Locale.ENGLISH;
        for (var model : ModelFiles.ids(".bpmn")) {
            assertThat(texts.getMessage("model." + model, null, "", english)).isNotBlank();
            for (var element : ModelFiles.read(model).getModelElementsByType(FlowElement.class)) {
                if (element.getName() != null) {
                    assertThat(texts.getMessage("model." + element.getId(), null, "", english))
                            .as(element.getId())
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void tablesAreNamedAsTheirFiles() {
        assertThat(ModelFiles.ids(".dmn")).isNotEmpty().allSatisfy(id -> assertThat(ModelFiles.text(id + ".dmn"))
                .contains("<decision id=\"" + id + "\"")
                .doesNotContain("<literalExpression"));
    }

    private static Map.Entry<String, String[]> fault(String rule, String sound, String broken) {
        return Map.entry(rule, new String[] {sound, broken});
    }

    private static BpmnModelInstance parse(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
