package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.accountability.AutomaticAccountabilitySteps;

@Component
class WatchAccountabilityDelegate implements JavaDelegate {

    private static final Alarm TERM = new Alarm("accountabilityTermOver", "accountabilityWakeAt");

    private final AutomaticAccountabilitySteps steps;

    WatchAccountabilityDelegate(AutomaticAccountabilitySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TERM.set(execution, steps.decisionTermWakes(Alarm.subjectOf(execution)));
    }
}
