package vn.kycuong.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import vn.kycuong.accountability.AccountabilityStep;
import vn.kycuong.finding.FindingStep;
import vn.kycuong.inspection.Happening;
import vn.kycuong.inspection.Step;
import vn.kycuong.proceeding.DisciplinaryHappening;
import vn.kycuong.proceeding.DisciplinaryTask;

/** How a model has to look. Each rule answers with what offends it. */
final class ModelRules {

    private static final Pattern CHOSEN_ID =
            Pattern.compile("(startEvent|endEvent|event|userTask|serviceTask|callActivity|subProcess|gateway|flow)"
                    + "_[a-z][a-zA-Z]+");
    private static final int NODES_OF_A_PAGE = 25;
    private static final int WIDTH_OF_A_PAGE = 1700;

    /** The rules by name; the second argument is the name of the file without its ending. */
    static final Map<String, BiFunction<BpmnModelInstance, String, List<String>>> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("fileIsNamedAsTheProcess", ModelRules::fileIsNamedAsTheProcess),
            Map.entry(
                    "idsAreChosen",
                    (model, file) -> offending(
                            elements(model),
                            element -> CHOSEN_ID.matcher(element.getId()).matches())),
            Map.entry("everythingIsLabelled", ModelRules::everythingIsLabelled),
            Map.entry("everythingIsDrawn", ModelRules::everythingIsDrawn),
            Map.entry("fitsAPage", ModelRules::fitsAPage),
            Map.entry("delegatesExist", ModelRules::delegatesExist),
            Map.entry("serviceTasksCanBeRepeated", ModelRules::serviceTasksCanBeRepeated),
            Map.entry("runsNoScripts", ModelRules::runsNoScripts),
            Map.entry("livesAndIsTagged", ModelRules::livesAndIsTagged),
            Map.entry("userTasksAreSteps", ModelRules::userTasksAreSteps),
            Map.entry("messagesAreKnown", ModelRules::messagesAreKnown),
            Map.entry("calledModelsExist", ModelRules::calledModelsExist),
            Map.entry("choicesAreExplicit", ModelRules::choicesAreExplicit)));

    private ModelRules() {}

    private static List<String> fileIsNamedAsTheProcess(BpmnModelInstance model, String file) {
        return offending(model.getModelElementsByType(Process.class), process -> process.getId()
                .equals(file));
    }

    private static List<String> everythingIsLabelled(BpmnModelInstance model, String file) {
        return offending(elements(model), element -> hasName(element) || needsNone(element));
    }

    private static boolean hasName(FlowElement element) {
        return element.getName() != null && !element.getName().isBlank();
    }

    /** Only what asks a question, and its answers, need words beside events and activities. */
    private static boolean needsNone(FlowElement element) {
        if (element instanceof SequenceFlow flow) {
            return !(flow.getSource() instanceof ExclusiveGateway asking)
                    || asking.getOutgoing().size() < 2;
        }
        return element instanceof Gateway gateway
                && (!(gateway instanceof ExclusiveGateway)
                        || gateway.getOutgoing().size() < 2);
    }

    private static List<String> everythingIsDrawn(BpmnModelInstance model, String file) {
        var drawn = Stream.concat(
                        model.getModelElementsByType(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        model.getModelElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        return offending(elements(model), element -> drawn.contains(element.getId()));
    }

    private static List<String> fitsAPage(BpmnModelInstance model, String file) {
        var offences = new ArrayList<String>();
        if (model.getModelElementsByType(FlowNode.class).size() > NODES_OF_A_PAGE) {
            offences.add("more than " + NODES_OF_A_PAGE + " nodes");
        }
        model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBounds().getX() + shape.getBounds().getWidth() > WIDTH_OF_A_PAGE)
                .forEach(shape -> offences.add(shape.getId() + " lies beyond the page"));
        return offences;
    }

    private static List<String> delegatesExist(BpmnModelInstance model, String file) {
        var names = Delegates.names();
        return offending(model.getModelElementsByType(ServiceTask.class), task -> {
            var expression = task.getCamundaDelegateExpression();
            return expression != null && names.contains(expression.replaceAll("[${}]", ""));
        });
    }

    private static List<String> serviceTasksCanBeRepeated(BpmnModelInstance model, String file) {
        return offending(
                model.getModelElementsByType(ServiceTask.class),
                task -> task.isCamundaAsyncBefore()
                        && task.getExtensionElements() != null
                        && task.getExtensionElements().getElements().stream()
                                .anyMatch(CamundaFailedJobRetryTimeCycle.class::isInstance));
    }

    private static List<String> runsNoScripts(BpmnModelInstance model, String file) {
        return offending(
                elements(model),
                element -> !(element instanceof ScriptTask)
                        && element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "class") == null
                        && element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "expression") == null);
    }

    private static List<String> livesAndIsTagged(BpmnModelInstance model, String file) {
        return offending(
                model.getModelElementsByType(Process.class),
                process -> "P180D".equals(process.getCamundaHistoryTimeToLiveString())
                        && process.getCamundaVersionTag() != null);
    }

    private static List<String> userTasksAreSteps(BpmnModelInstance model, String file) {
        return offending(
                model.getModelElementsByType(UserTask.class), task -> steps().contains(Models.stepOf(task.getId())));
    }

    private static List<String> messagesAreKnown(BpmnModelInstance model, String file) {
        var known = Arrays.stream(Happening.values()).map(Models::messageOf).collect(Collectors.toSet());
        Arrays.stream(DisciplinaryHappening.values()).map(Models::messageOf).forEach(known::add);
        known.addAll(Set.of(Models.FINDING_WITHDRAWN, Models.ACCOUNTABILITY_SETTLED, Models.ACCOUNTABILITY_LAPSED));
        var offences = offending(model.getModelElementsByType(Message.class), one -> known.contains(one.getName()));
        offences.addAll(offending(model.getModelElementsByType(Error.class), one -> "announcement-term-passed"
                .equals(one.getErrorCode())));
        return offences;
    }

    private static List<String> calledModelsExist(BpmnModelInstance model, String file) {
        return offending(
                model.getModelElementsByType(CallActivity.class),
                call -> ModelFiles.ids(".bpmn").contains(call.getCalledElement())
                        && "deployment".equals(call.getCamundaCalledElementBinding()));
    }

    /** A missing fact must stop the process and not take a default way. */
    private static List<String> choicesAreExplicit(BpmnModelInstance model, String file) {
        return offending(
                model.getModelElementsByType(ExclusiveGateway.class),
                gateway -> gateway.getDefault() == null
                        && (gateway.getOutgoing().size() < 2
                                || gateway.getOutgoing().stream()
                                        .allMatch(flow -> flow.getConditionExpression() != null)));
    }

    static Set<String> steps() {
        var steps = new HashSet<String>();
        Arrays.stream(Step.values()).map(Step::name).forEach(steps::add);
        Arrays.stream(FindingStep.values()).map(FindingStep::name).forEach(steps::add);
        Arrays.stream(AccountabilityStep.values()).map(AccountabilityStep::name).forEach(steps::add);
        Arrays.stream(DisciplinaryTask.values()).map(DisciplinaryTask::name).forEach(steps::add);
        return steps;
    }

    private static List<FlowElement> elements(BpmnModelInstance model) {
        return List.copyOf(model.getModelElementsByType(FlowElement.class));
    }

    private static <E extends BaseElement> List<String> offending(Iterable<E> elements, Predicate<E> fine) {
        var offences = new ArrayList<String>();
        for (var element : elements) {
            if (!fine.test(element)) {
                offences.add(element.getId());
            }
        }
        return offences;
    }
}
