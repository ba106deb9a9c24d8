package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.accountability.AutomaticAccountabilitySteps;

@Component
class WatchHearingDelegate implements JavaDelegate {

    private static final Alarm TERM = new Alarm("hearingTermOver", "hearingWakeAt");

    private final AutomaticAccountabilitySteps steps;

    WatchHearingDelegate(AutomaticAccountabilitySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TERM.set(execution, steps.hearingTermWakes(Alarm.subjectOf(execution)));
    }
}
