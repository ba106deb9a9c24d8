package vn.kycuong.api;

import java.util.EnumSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.workflow.TaskInbox;

@RestController
class WorkController {

    private final TaskInbox inbox;

    WorkController(TaskInbox inbox) {
        this.inbox = inbox;
    }

    /** What waits for the one who asks, the oldest first. */
    @GetMapping("/api/v1/work")
    TaskInbox.Page list(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int limit, Actor actor) {
        return inbox.page(actor, EnumSet.allOf(TaskInbox.About.class), after, limit);
    }
}
