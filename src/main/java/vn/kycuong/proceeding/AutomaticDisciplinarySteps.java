package vn.kycuong.proceeding;

import java.util.UUID;
import vn.kycuong.inspection.Wake;

/** What the process of a disciplinary case does by itself, as the system, each under the lock of the case. */
public interface AutomaticDisciplinarySteps {

    /** Called when the case is opened, and every morning; reminds of terms that are about to pass, or just have. */
    Wake termsWake(UUID caseId);

    /**
     * Called when a deferral begins, and whenever its timer wakes. Ends it once its last day has passed; over when none
     * runs, or nobody knows when it ends.
     */
    Wake deferralWakes(UUID caseId);

    /** Called when the decision takes effect, and whenever its timer wakes; ends the case once the time has run. */
    Wake effectWakes(UUID caseId);

    /** The same for the window of recidivism; tells that it has closed. */
    Wake recidivismWakes(UUID caseId);

    /** Called when a complaint is lodged, and whenever its timer wakes; records that it was not settled in time. */
    Wake settlementWakes(UUID caseId);
}
