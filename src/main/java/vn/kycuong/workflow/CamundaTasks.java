package vn.kycuong.workflow;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;

/**
 * Finds and moves what a subject, a case or a finding, waits for. The called processes of a subject share its business
 * key. It looks before it acts, since a refusal of the engine would doom the transaction of the door.
 */
@Component
class CamundaTasks {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final JdbcOpenTasks openTasks;

    CamundaTasks(RuntimeService runtime, TaskService tasks, JdbcOpenTasks openTasks) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.openTasks = openTasks;
    }

    void complete(UUID subject, String step, Map<String, Object> routing) {
        // Asked in our own table: the engine takes longer to put its question together than the database to answer it.
        var open = openTasks.find(subject, step).orElseThrow(() -> RuleViolation.refused("step-not-due"));
        try {
            tasks.complete(open.toString(), routing);
        } catch (OptimisticLockingException meanwhile) {
            // A timer of the same subject was at work.
            throw new OptimisticLockingFailureException("The process of " + subject + " moved meanwhile", meanwhile);
        }
    }

    boolean isOpen(UUID subject, String step) {
        return openTasks.find(subject, step).isPresent();
    }

    /** Whether anything waited for the message. */
    boolean receive(UUID subject, String message, Map<String, Object> routing) {
        Execution waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(subject.toString())
                .messageEventSubscriptionName(message)
                .singleResult();
        if (waiting == null) {
            return false;
        }
        runtime.messageEventReceived(message, waiting.getId(), routing);
        return true;
    }
}
