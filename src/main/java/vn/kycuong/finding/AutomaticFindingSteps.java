package vn.kycuong.finding;

import java.util.UUID;
import vn.kycuong.inspection.Wake;

/**
 * What the process of a finding does by itself, as the system. Implemented by the use cases of this room, each under the
 * lock of the case.
 */
public interface AutomaticFindingSteps {

    /**
     * Called when the unit is asked to respond, and whenever the timer wakes. Sends the reminders that are due, each
     * once, and records those that lie at or before the start of the term as skipped. Over when the term has passed
     * without a response.
     */
    Wake responseTermWakes(UUID findingId);

    /** The unit kept silent: no response is recorded, the finding stands, and the leadership is told. */
    void recordNoResponse(UUID findingId);

    /** Like {@link #responseTermWakes}, for the rectification; over when the last reminder has been sent. */
    Wake rectificationTermWakes(UUID findingId);

    /** The last reminder was in vain: the superior units are told. The rectification stays due. */
    void escalateRectification(UUID findingId);

    /** The inspection was cancelled: its open findings are withdrawn, each by {@link FindingProcess#withdrawn}. */
    void withdrawFindings(UUID caseId);
}
