package vn.kycuong.proceeding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Runs what the processes of a case do themselves. */
@Component
class DueJobs {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    DueJobs(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /** Runs what is due by the clock, until nothing is left. */
    void runDue(UUID id) {
        for (var due = due(id); !due.isEmpty(); due = due(id)) {
            management.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due(UUID id) {
        var jobs = new ArrayList<Job>();
        for (var instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .list()) {
            jobs.addAll(management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .list());
        }
        return jobs.stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(clock.instant()))
                .toList();
    }
}
