package vn.kycuong.workflow;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kycuong.calendar.DeadlineMoved;

/**
 * When a deadline comes nearer, the timers of its case or finding look again at once. One that moves away needs nothing:
 * its timer wakes on the old date, reads the new one and waits on.
 */
@Component
class FollowDeadlines {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    FollowDeadlines(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    @EventListener
    void wake(DeadlineMoved moved) {
        if (!moved.to().isBefore(moved.from())) {
            return;
        }
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(moved.subjectId().toString())
                .list();
        for (var instance : instances) {
            management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                    .map(Job::getId)
                    .forEach(timer -> management.setJobDuedate(timer, Date.from(clock.instant())));
        }
    }
}
