package vn.kycuong.workflow;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.kycuong.inspection.Wake;

/** The two variables of a watch over a term: whether it is over, for the gateway, and when the timer wakes next. */
record Alarm(String over, String wakeAt) {

    void set(DelegateExecution execution, Wake wake) {
        execution.setVariable(over, wake.isOver());
        wake.next().ifPresent(next -> execution.setVariable(wakeAt, Date.from(next)));
    }

    /** The case or the finding that the process is about. */
    static UUID subjectOf(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
