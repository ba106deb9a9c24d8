package vn.kycuong.finding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.Wake;

/** What the process does by itself, done by use cases in the name of the system. */
@Component
class SystemFindingSteps implements AutomaticFindingSteps {

    private final RemindFinding remindFinding;
    private final RecordNoResponse recordNoResponse;
    private final EscalateRectification escalateRectification;
    private final WithdrawFindings withdrawFindings;

    SystemFindingSteps(
            RemindFinding remindFinding,
            RecordNoResponse recordNoResponse,
            EscalateRectification escalateRectification,
            WithdrawFindings withdrawFindings) {
        this.remindFinding = remindFinding;
        this.recordNoResponse = recordNoResponse;
        this.escalateRectification = escalateRectification;
        this.withdrawFindings = withdrawFindings;
    }

    @Override
    public Wake responseTermWakes(UUID findingId) {
        return remindFinding.handle(new RemindFinding.Command(findingId, WatchedTerm.RESPONSE, Actor.SYSTEM));
    }

    @Override
    public void recordNoResponse(UUID findingId) {
        recordNoResponse.handle(new RecordNoResponse.Command(findingId, Actor.SYSTEM));
    }

    @Override
    public Wake rectificationTermWakes(UUID findingId) {
        return remindFinding.handle(new RemindFinding.Command(findingId, WatchedTerm.RECTIFICATION, Actor.SYSTEM));
    }

    @Override
    public void escalateRectification(UUID findingId) {
        escalateRectification.handle(new EscalateRectification.Command(findingId, Actor.SYSTEM));
    }

    @Override
    public void withdrawFindings(UUID caseId) {
        withdrawFindings.handle(new WithdrawFindings.Command(caseId, Actor.SYSTEM));
    }
}
