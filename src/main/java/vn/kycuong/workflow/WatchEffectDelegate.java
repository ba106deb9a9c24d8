package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.proceeding.AutomaticDisciplinarySteps;

@Component
class WatchEffectDelegate implements JavaDelegate {

    private static final Alarm TERM = new Alarm("effectOver", "effectWakeAt");

    private final AutomaticDisciplinarySteps steps;

    WatchEffectDelegate(AutomaticDisciplinarySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TERM.set(execution, steps.effectWakes(Alarm.subjectOf(execution)));
    }
}
