package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.AutomaticFindingSteps;

@Component
class RemindRectificationDelegate implements JavaDelegate {

    private static final Alarm REMINDERS = new Alarm("rectificationRemindersOver", "rectificationWakeAt");

    private final AutomaticFindingSteps steps;

    RemindRectificationDelegate(AutomaticFindingSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        REMINDERS.set(execution, steps.rectificationTermWakes(Alarm.subjectOf(execution)));
    }
}
