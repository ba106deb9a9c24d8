package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.proceeding.AutomaticDisciplinarySteps;

@Component
class WatchSettlementDelegate implements JavaDelegate {

    private static final Alarm TERM = new Alarm("settlementTermOver", "settlementWakeAt");

    private final AutomaticDisciplinarySteps steps;

    WatchSettlementDelegate(AutomaticDisciplinarySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TERM.set(execution, steps.settlementWakes(Alarm.subjectOf(execution)));
    }
}
