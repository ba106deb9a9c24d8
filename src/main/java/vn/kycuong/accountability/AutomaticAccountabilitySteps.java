package vn.kycuong.accountability;

import java.util.UUID;
import vn.kycuong.inspection.Wake;

/** What the process of an entry does by itself, as the system, each under the lock of the case. */
public interface AutomaticAccountabilitySteps {

    /** Over when the term has passed in which the head could speak. */
    Wake hearingTermWakes(UUID entryId);

    /** The head said nothing in time. */
    void recordSilence(UUID entryId);

    /** Tells once that the term to decide has passed; over when nothing is left to tell. */
    Wake decisionTermWakes(UUID entryId);
}
