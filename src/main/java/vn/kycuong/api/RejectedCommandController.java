package vn.kycuong.api;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.inbox.DismissRejected;
import vn.kycuong.inbox.RejectedCommandQueries;
import vn.kycuong.inbox.RetryRejected;

/** Commands of other systems that were refused: see them, try again, or give them up. */
@RestController
@RequestMapping("/api/v1/rejected-commands")
class RejectedCommandController {

    private final RejectedCommandQueries rejected;
    private final RetryRejected retryRejected;
    private final DismissRejected dismissRejected;

    RejectedCommandController(
            RejectedCommandQueries rejected, RetryRejected retryRejected, DismissRejected dismissRejected) {
        this.rejected = rejected;
        this.retryRejected = retryRejected;
        this.dismissRejected = dismissRejected;
    }

    @GetMapping
    List<RejectedCommandQueries.Rejected> all(Actor actor) {
        return rejected.open(actor);
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable UUID id, Actor actor) {
        retryRejected.handle(new RetryRejected.Command(id, actor));
    }

    @PostMapping("/{id}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID id, Actor actor) {
        dismissRejected.handle(new DismissRejected.Command(id, actor));
    }
}
