package vn.kycuong.proceeding;

import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.RuleViolation;

/**
 * Moves the process of one disciplinary case. Called as the last statement of a use case, in its transaction; {@code
 * routing} carries the facts named in {@link DisciplinaryRouting} and nothing else.
 */
public interface DisciplinaryProcess {

    void start(UUID caseId);

    /** @throws RuleViolation {@code step-not-due} when the case does not wait for this step */
    void completed(UUID caseId, DisciplinaryTask task, Map<String, Object> routing);

    /** @throws RuleViolation {@code happening-not-possible} when the case is at a stage where it cannot happen */
    void happened(UUID caseId, DisciplinaryHappening happening, Map<String, Object> routing);

    /** Whether the step is open now. */
    boolean awaits(UUID caseId, DisciplinaryTask task);
}
