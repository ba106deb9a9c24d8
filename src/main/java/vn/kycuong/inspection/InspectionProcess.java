package vn.kycuong.inspection;

import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.RuleViolation;

/**
 * Moves the process of a case. Called as the last statement of a use case, in its transaction; {@code routing} carries
 * the facts named in {@link Routing} and nothing else.
 */
public interface InspectionProcess {

    void start(UUID caseId, Kind kind);

    /** @throws RuleViolation {@code step-not-due} when the case does not wait for this step */
    void completed(UUID caseId, Step step, Map<String, Object> routing);

    /** @throws RuleViolation {@code happening-not-possible} when the case is over, or this has already happened */
    void happened(UUID caseId, Happening happening, Map<String, Object> routing);

    /** Whether the step is open now. */
    boolean awaits(UUID caseId, Step step);
}
