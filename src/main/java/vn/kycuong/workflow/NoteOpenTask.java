package vn.kycuong.workflow;

import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/**
 * Keeps the list of open tasks in step with the engine, in its transaction. The system does it whoever acts: the next
 * step may belong to somebody who may see the case while the one who moved it may not.
 */
@UseCase
class NoteOpenTask {

    /** @param opened empty when the task is over */
    public record Command(UUID task, Optional<OpenTask> opened, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcOpenTasks tasks;

    NoteOpenTask(JdbcOpenTasks tasks) {
        this.tasks = tasks;
    }

    public void handle(Command command) {
        command.opened()
                .ifPresentOrElse(opened -> tasks.add(command.task(), opened), () -> tasks.remove(command.task()));
    }
}
