package vn.kycuong.finding;

import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.RuleViolation;

/**
 * Moves the process of one finding. Called as the last statement of a use case, in its transaction; {@code routing}
 * carries the facts named in {@link FindingRouting} and nothing else.
 */
public interface FindingProcess {

    void start(UUID findingId, UUID caseId);

    /** @throws RuleViolation {@code step-not-due} when the finding does not wait for this step */
    void completed(UUID findingId, FindingStep step, Map<String, Object> routing);

    /** The inspection was cancelled: every open step of the finding ends. Nothing happens to one that is over. */
    void withdrawn(UUID findingId);

    /** What the head of the unit answers for is settled. Nothing happens to a finding that does not wait for it. */
    void accountabilitySettled(UUID findingId);

    /** Whether the step is open now. */
    boolean awaits(UUID findingId, FindingStep step);
}
