package vn.kycuong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kycuong.inspection.AutomaticSteps;

@Component
class CheckAnnouncementTermDelegate implements JavaDelegate {

    private static final Alarm TERM = new Alarm("announcementTermOver", "announcementWakeAt");

    private final AutomaticSteps steps;

    CheckAnnouncementTermDelegate(AutomaticSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TERM.set(execution, steps.announcementTermWakes(Alarm.subjectOf(execution)));
    }
}
