package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.proceeding.AutomaticDisciplinarySteps;

@Component
class WatchDeferralDelegate implements JavaDelegate {

    private static final Alarm TERM = new Alarm("deferralOver", "deferralWakeAt");

    private final AutomaticDisciplinarySteps steps;

    WatchDeferralDelegate(AutomaticDisciplinarySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TERM.set(execution, steps.deferralWakes(Alarm.subjectOf(execution)));
    }
}
