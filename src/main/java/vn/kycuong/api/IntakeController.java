package vn.kycuong.api;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.inbox.ServiceCommitmentQueries;
import vn.kycuong.inbox.SignalQueries;

/** What other systems reported: signals that may lead to an inspection, and figures on service commitments. */
@RestController
class IntakeController {

    private final SignalQueries signals;
    private final ServiceCommitmentQueries commitments;

    IntakeController(SignalQueries signals, ServiceCommitmentQueries commitments) {
        this.signals = signals;
        this.commitments = commitments;
    }

    @GetMapping("/api/v1/signals")
    List<SignalQueries.Signal> signals(Actor actor) {
        return signals.latest(actor);
    }

    @GetMapping("/api/v1/service-commitments")
    List<ServiceCommitmentQueries.Figures> commitments(@RequestParam(defaultValue = "") String unit, Actor actor) {
        return commitments.latest(actor, unit);
    }
}
