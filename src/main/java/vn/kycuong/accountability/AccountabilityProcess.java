package vn.kycuong.accountability;

import java.util.UUID;
import vn.kycuong.access.RuleViolation;

/** Moves the process of one entry. Called as the last statement of a use case, in its transaction. */
public interface AccountabilityProcess {

    /** @param hearing there is somebody to hear */
    void start(UUID entryId, UUID caseId, boolean hearing);

    /** @throws RuleViolation {@code step-not-due} when the entry does not wait for this step */
    void completed(UUID entryId, AccountabilityStep step);

    /** Whoever decides found that the term to speak is over before the timer did. */
    void hearingOver(UUID entryId);

    /** Nobody has to decide any more: every open step ends. */
    void lapsed(UUID entryId);
}
