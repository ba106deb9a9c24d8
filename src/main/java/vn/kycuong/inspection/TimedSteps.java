package vn.kycuong.inspection;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** What the process of an inspection does by itself. */
@Component
class TimedSteps implements AutomaticSteps {

    private final VoidDecision voidDecision;

    TimedSteps(VoidDecision voidDecision) {
        this.voidDecision = voidDecision;
    }

    @Override
    public Wake announcementTermWakes(UUID caseId) {
        return voidDecision.handle(new VoidDecision.Command(caseId, Actor.SYSTEM));
    }
}
