package vn.kycuong.workflow;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.Journal;
import vn.kycuong.journal.SystemCase;

/** Lets a process try a stuck step again, at once, after what stood in its way has been put right. */
@UseCase
public class RetryStuckStep {

    /** @param step identifier of a {@link StuckStep} */
    public record Command(UUID step, Actor by) implements vn.kycuong.access.Command {}

    private static final int TRIES = 3;

    private final JdbcStuckSteps steps;
    private final ManagementService management;
    private final Permissions permissions;
    private final Journal journal;
    private final Clock clock;

    RetryStuckStep(
            JdbcStuckSteps steps, ManagementService management, Permissions permissions, Journal journal, Clock clock) {
        this.steps = steps;
        this.management = management;
        this.permissions = permissions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws NotFound when no step is stuck under the identifier */
    public void handle(Command command) {
        permissions.require(command.by(), "workflow.retry");
        var stuck = steps.find(command.step()).orElseThrow(NotFound::new);
        // The chain of repairs is nobody's case: it must not tell of one that the actor may not know of.
        var number = steps.numbersOf(Set.of(stuck.caseId())).getOrDefault(stuck.caseId(), "");
        var told = Map.<String, Object>of(
                "step", command.step(), "case", number, "element", number.isEmpty() ? "" : stuck.element());
        journal.append(new Fact(SystemCase.STEPS, "", "workflow.step.retried", told, List.of(), command.by()));
        management
                .setJobRetries(TRIES)
                .jobId(command.step().toString())
                .dueDate(Date.from(clock.instant()))
                .execute();
    }
}
