package vn.kycuong.workflow;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;

/** Which elements of a model have been passed, and at which ones the process stands. */
record Marks(Set<String> done, Set<String> current) {

    static Marks of(List<HistoricActivityInstance> activities) {
        var done = new LinkedHashSet<String>();
        var current = new LinkedHashSet<String>();
        for (var activity : activities) {
            if (activity.getEndTime() == null) {
                current.add(activity.getActivityId());
            } else if (!activity.isCanceled()) {
                done.add(activity.getActivityId());
            }
        }
        done.removeAll(current);
        return new Marks(done, current);
    }

    /** What may be reached from where the process stands, through the gateways on the way. */
    Set<String> nextIn(BpmnModelInstance model) {
        var next = new LinkedHashSet<String>();
        var from = new ArrayDeque<>(current);
        var seen = new HashSet<>(current);
        while (!from.isEmpty()) {
            if (model.getModelElementById(from.remove()) instanceof FlowNode node) {
                for (var flow : node.getOutgoing()) {
                    var target = flow.getTarget();
                    if (seen.add(target.getId())) {
                        (target instanceof Gateway ? from : next).add(target.getId());
                    }
                }
            }
        }
        return next;
    }
}
