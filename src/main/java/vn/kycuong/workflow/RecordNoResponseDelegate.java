package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.AutomaticFindingSteps;

@Component
class RecordNoResponseDelegate implements JavaDelegate {

    private final AutomaticFindingSteps steps;

    RecordNoResponseDelegate(AutomaticFindingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.recordNoResponse(Alarm.subjectOf(execution));
    }
}
