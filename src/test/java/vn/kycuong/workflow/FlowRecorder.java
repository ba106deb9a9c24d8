package vn.kycuong.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Remembers which sequence flows each process instance took; the history of the engine keeps activities only. */
@Component
class FlowRecorder extends AbstractProcessEnginePlugin {

    private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
                transition.addListener(
                        ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) FlowRecorder.this::remember);
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    Set<String> of(String processInstance) {
        return taken.getOrDefault(processInstance, Set.of());
    }

    private void remember(DelegateExecution execution) {
        taken.computeIfAbsent(execution.getProcessInstanceId(), key -> ConcurrentHashMap.newKeySet())
                .add(execution.getCurrentTransitionId());
    }
}
