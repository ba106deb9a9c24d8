package vn.kycuong.api;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.workflow.OpenTask;
import vn.kycuong.workflow.TaskInbox;

@RestController
class WorkController {

    private final TaskInbox inbox;

    WorkController(TaskInbox inbox) {
        this.inbox = inbox;
    }

    /** What waits for the one who asks, the oldest first. */
    @GetMapping("/api/v1/work")
    List<OpenTask> list(Actor actor) {
        return inbox.openTasks(actor);
    }
}
