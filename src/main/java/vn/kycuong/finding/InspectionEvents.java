package vn.kycuong.finding;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.ChecklistItemFailed;
import vn.kycuong.inspection.InspectionCancelled;
import vn.kycuong.inspection.MinutesSigned;

/** What happens to an inspection, and so to its findings, in the same transaction. */
@Component
class InspectionEvents {

    private final OpenDraftFinding openDraftFinding;
    private final MinuteFindings minuteFindings;
    private final WithdrawFindings withdrawFindings;

    InspectionEvents(
            OpenDraftFinding openDraftFinding, MinuteFindings minuteFindings, WithdrawFindings withdrawFindings) {
        this.openDraftFinding = openDraftFinding;
        this.minuteFindings = minuteFindings;
        this.withdrawFindings = withdrawFindings;
    }

    @EventListener
    void on(ChecklistItemFailed failed) {
        openDraftFinding.handle(
                new OpenDraftFinding.Command(failed.caseId(), failed.item(), failed.violation(), failed.by()));
    }

    @EventListener
    void on(MinutesSigned signed) {
        minuteFindings.handle(new MinuteFindings.Command(signed.caseId(), signed.by()));
    }

    @EventListener
    void on(InspectionCancelled cancelled) {
        withdrawFindings.handle(new WithdrawFindings.Command(cancelled.caseId(), Actor.SYSTEM));
    }
}
