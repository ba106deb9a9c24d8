package vn.kycuong.api;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NumberedPage;
import vn.kycuong.workflow.RetryStuckStep;
import vn.kycuong.workflow.StuckStep;
import vn.kycuong.workflow.StuckStepQueries;

/** Steps that the processes could not take by themselves: see them, and let them be tried again. */
@RestController
@RequestMapping("/api/v1/stuck-steps")
class StuckStepController {

    private final StuckStepQueries steps;
    private final RetryStuckStep retryStuckStep;

    StuckStepController(StuckStepQueries steps, RetryStuckStep retryStuckStep) {
        this.steps = steps;
        this.retryStuckStep = retryStuckStep;
    }

    @GetMapping
    NumberedPage<StuckStep> page(@RequestParam(defaultValue = "1") int page, Actor actor, Locale language) {
        return steps.page(actor, page, language);
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable UUID id, Actor actor) {
        retryStuckStep.handle(new RetryStuckStep.Command(id, actor));
    }
}
