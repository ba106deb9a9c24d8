package vn.kycuong.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hears of every user task when the engine opens, completes or drops it, and keeps the list of open tasks in step, in the
 * engine's transaction.
 */
@Component
class OpenTaskBookkeeping extends AbstractBpmnParseListener {

    private final Supplier<JdbcOpenTasks> tasks;
    private final Clock clock;

    OpenTaskBookkeeping(ObjectProvider<JdbcOpenTasks> tasks, Clock clock) {
        this.tasks = SingletonSupplier.of(tasks::getObject);
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::over);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::over);
    }

    private void opened(DelegateTask task) {
        var subject = Alarm.subjectOf(task.getExecution());
        var caseId = task.getVariable(Models.CASE_ID);
        var opened = new OpenTask(
                caseId == null ? subject : UUID.fromString(caseId.toString()),
                subject,
                Models.stepOf(task.getTaskDefinitionKey()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        tasks.get().add(UUID.fromString(task.getId()), opened);
    }

    private void over(DelegateTask task) {
        tasks.get().remove(UUID.fromString(task.getId()));
    }
}
