package vn.kycuong.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kycuong.MovableClock;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.finding.FindingProcess;

/** Drives one process instance through a test: the delegates are the real ones, the hearts behind them are scripted. */
@Component
class Traces {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;
    private final FlowRecorder flows;
    private final CaseFiles files;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final FindingProcess findings;

    Traces(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            HistoryService history,
            FlowRecorder flows,
            CaseFiles files,
            TransactionTemplate transaction,
            MovableClock clock,
            FindingProcess findings) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.history = history;
        this.flows = flows;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
        this.findings = findings;
    }

    /** Puts scripted hearts behind the delegates, for this thread. */
    ScriptedSteps script() {
        var steps = new ScriptedSteps().by(clock, findings);
        Mocks.register("checkAnnouncementTermDelegate", new CheckAnnouncementTermDelegate(steps));
        Mocks.register("withdrawFindingsDelegate", new WithdrawFindingsDelegate(steps));
        Mocks.register("remindResponseDelegate", new RemindResponseDelegate(steps));
        Mocks.register("recordNoResponseDelegate", new RecordNoResponseDelegate(steps));
        Mocks.register("remindRectificationDelegate", new RemindRectificationDelegate(steps));
        Mocks.register("escalateRectificationDelegate", new EscalateRectificationDelegate(steps));
        Mocks.register("watchHearingDelegate", new WatchHearingDelegate(steps));
        Mocks.register("recordSilenceDelegate", new RecordSilenceDelegate(steps));
        Mocks.register("watchAccountabilityDelegate", new WatchAccountabilityDelegate(steps));
        Mocks.register("watchDeferralDelegate", new WatchDeferralDelegate(steps));
        Mocks.register("watchEffectDelegate", new WatchEffectDelegate(steps));
        Mocks.register("watchRecidivismDelegate", new WatchRecidivismDelegate(steps));
        Mocks.register("watchSettlementDelegate", new WatchSettlementDelegate(steps));
        Mocks.register("watchTermsDelegate", new WatchTermsDelegate(steps));
        return steps;
    }

    void forget() {
        Mocks.reset();
        clock.reset();
    }

    UUID openCase() {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> files.open(id, false, Set.of()));
        return id;
    }

    /** Runs every job of the subject that is due by the clock, until none is left. */
    int runDue(UUID subject) {
        var run = 0;
        for (var due = dueJobs(subject); !due.isEmpty(); due = dueJobs(subject)) {
            management.executeJob(due.get(0).getId());
            run++;
        }
        return run;
    }

    List<Job> jobs(UUID subject) {
        var jobs = new ArrayList<Job>();
        for (var instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .list()) {
            jobs.addAll(management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .list());
        }
        return jobs;
    }

    private List<Job> dueJobs(UUID subject) {
        return jobs(subject).stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(clock.instant()))
                .toList();
    }

    /** Names of the open user tasks. */
    List<String> open(UUID subject) {
        return tasks.createTaskQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .map(Models::stepOf)
                .sorted()
                .toList();
    }

    boolean isOver(UUID subject) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(subject.toString())
                        .count()
                == 0;
    }

    /** Ids of the end events that the main process of the subject reached. */
    List<String> ends(UUID subject) {
        var main = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .rootProcessInstances()
                .singleResult();
        return history.createHistoricActivityInstanceQuery().processInstanceId(main.getId()).list().stream()
                .filter(activity -> activity.getActivityType()
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith("endevent"))
                .map(activity -> activity.getActivityId())
                .toList();
    }

    void cover(Coverage coverage, UUID subject) {
        coverage.add(history, flows, subject.toString());
    }

    Map<String, Object> variables(UUID subject) {
        return runtime.getVariables(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .rootProcessInstances()
                .singleResult()
                .getId());
    }
}
