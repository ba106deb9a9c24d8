package vn.kycuong.proceeding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.Wake;

/** What the process does by itself, done by use cases in the name of the system. */
@Component
class SystemDisciplinarySteps implements AutomaticDisciplinarySteps {

    private final RemindOfTerms remindOfTerms;
    private final WatchDeferral watchDeferral;
    private final WatchEffect watchEffect;
    private final WatchRecidivism watchRecidivism;
    private final WatchSettlement watchSettlement;

    SystemDisciplinarySteps(
            RemindOfTerms remindOfTerms,
            WatchDeferral watchDeferral,
            WatchEffect watchEffect,
            WatchRecidivism watchRecidivism,
            WatchSettlement watchSettlement) {
        this.remindOfTerms = remindOfTerms;
        this.watchDeferral = watchDeferral;
        this.watchEffect = watchEffect;
        this.watchRecidivism = watchRecidivism;
        this.watchSettlement = watchSettlement;
    }

    @Override
    public Wake termsWake(UUID caseId) {
        return remindOfTerms.handle(new RemindOfTerms.Command(caseId, Actor.SYSTEM));
    }

    @Override
    public Wake deferralWakes(UUID caseId) {
        return watchDeferral.handle(new WatchDeferral.Command(caseId, Actor.SYSTEM));
    }

    @Override
    public Wake effectWakes(UUID caseId) {
        return watchEffect.handle(new WatchEffect.Command(caseId, Actor.SYSTEM));
    }

    @Override
    public Wake recidivismWakes(UUID caseId) {
        return watchRecidivism.handle(new WatchRecidivism.Command(caseId, Actor.SYSTEM));
    }

    @Override
    public Wake settlementWakes(UUID caseId) {
        return watchSettlement.handle(new WatchSettlement.Command(caseId, Actor.SYSTEM));
    }
}
