package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.accountability.AutomaticAccountabilitySteps;

@Component
class RecordSilenceDelegate implements JavaDelegate {

    private final AutomaticAccountabilitySteps steps;

    RecordSilenceDelegate(AutomaticAccountabilitySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.recordSilence(Alarm.subjectOf(execution));
    }
}
