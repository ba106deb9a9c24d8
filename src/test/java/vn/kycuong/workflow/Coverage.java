package vn.kycuong.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What the traces of a test class have passed, against what its models offer. */
class Coverage {

    private final Set<String> passed = new HashSet<>();

    void add(HistoryService history, FlowRecorder flows, String subject) {
        for (var instance : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .list()) {
            history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream()
                    .map(HistoricActivityInstance::getActivityId)
                    .forEach(activity -> passed.add(instance.getProcessDefinitionKey() + "/" + activity));
            flows.of(instance.getId()).forEach(flow -> passed.add(instance.getProcessDefinitionKey() + "/" + flow));
        }
    }

    /** Nodes and flows of the models that no trace has passed. */
    Set<String> missing(List<String> models) {
        var missing = new TreeSet<String>();
        for (var model : models) {
            var elements = new HashSet<FlowElement>();
            BpmnModelInstance read = ModelFiles.read(model);
            elements.addAll(read.getModelElementsByType(FlowNode.class));
            elements.addAll(read.getModelElementsByType(SequenceFlow.class));
            elements.stream().map(element -> model + "/" + element.getId()).forEach(missing::add);
        }
        missing.removeAll(passed);
        return missing;
    }
}
