package vn.kycuong.proceeding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.Wake;

/** What the process does by itself, done by use cases in the name of the system. */
@Component
class SystemDisciplinarySteps implements AutomaticDisciplinarySteps {

    private final WatchDeferral watchDeferral;
    private final WatchEffect watchEffect;

    SystemDisciplinarySteps(WatchDeferral watchDeferral, WatchEffect watchEffect) {
        this.watchDeferral = watchDeferral;
        this.watchEffect = watchEffect;
    }

    @Override
    public Wake deferralWakes(UUID caseId) {
        return watchDeferral.handle(new WatchDeferral.Command(caseId, Actor.SYSTEM));
    }

    @Override
    public Wake effectWakes(UUID caseId) {
        return watchEffect.handle(new WatchEffect.Command(caseId, Actor.SYSTEM));
    }
}
