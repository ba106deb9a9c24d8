package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.proceeding.AutomaticDisciplinarySteps;

@Component
class WatchTermsDelegate implements JavaDelegate {

    private static final Alarm TERM = new Alarm("termsWatchOver", "termsWakeAt");

    private final AutomaticDisciplinarySteps steps;

    WatchTermsDelegate(AutomaticDisciplinarySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TERM.set(execution, steps.termsWake(Alarm.subjectOf(execution)));
    }
}
