package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.AutomaticFindingSteps;

@Component
class RemindResponseDelegate implements JavaDelegate {

    private static final Alarm TERM = new Alarm("responseTermOver", "responseWakeAt");

    private final AutomaticFindingSteps steps;

    RemindResponseDelegate(AutomaticFindingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TERM.set(execution, steps.responseTermWakes(Alarm.subjectOf(execution)));
    }
}
