package vn.kycuong.inspection;

import java.util.UUID;

/** What the process does by itself, as the system, when time passes. Implemented by the use cases of this room. */
public interface AutomaticSteps {

    /**
     * Called when the decision has been issued, whenever the timer of the announcement term wakes, and when its deadline
     * moves nearer. Reads the deadline under the lock of the case. When it has passed without an announcement the
     * decision is void (Law 84/2025/QH15, article 26.4) and the answer is over; otherwise it is the moment to look again,
     * which is the start of the day after the due date, or of tomorrow while the term is suspended.
     */
    Wake announcementTermWakes(UUID caseId);
}
