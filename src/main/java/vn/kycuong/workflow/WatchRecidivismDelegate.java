package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.proceeding.AutomaticDisciplinarySteps;

@Component
class WatchRecidivismDelegate implements JavaDelegate {

    private static final Alarm TERM = new Alarm("recidivismOver", "recidivismWakeAt");

    private final AutomaticDisciplinarySteps steps;

    WatchRecidivismDelegate(AutomaticDisciplinarySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TERM.set(execution, steps.recidivismWakes(Alarm.subjectOf(execution)));
    }
}
