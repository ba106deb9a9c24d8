package vn.kycuong.accountability;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.Wake;

/** What the process does by itself, done by use cases in the name of the system. */
@Component
class SystemAccountabilitySteps implements AutomaticAccountabilitySteps {

    private final WatchAccountability watch;
    private final RecordSilence recordSilence;

    SystemAccountabilitySteps(WatchAccountability watch, RecordSilence recordSilence) {
        this.watch = watch;
        this.recordSilence = recordSilence;
    }

    @Override
    public Wake hearingTermWakes(UUID entryId) {
        return watch.handle(new WatchAccountability.Command(entryId, AccountabilityTerms.HEARING, Actor.SYSTEM));
    }

    @Override
    public void recordSilence(UUID entryId) {
        recordSilence.handle(new RecordSilence.Command(entryId, Actor.SYSTEM));
    }

    @Override
    public Wake decisionTermWakes(UUID entryId) {
        return watch.handle(new WatchAccountability.Command(entryId, AccountabilityTerms.DECISION, Actor.SYSTEM));
    }
}
