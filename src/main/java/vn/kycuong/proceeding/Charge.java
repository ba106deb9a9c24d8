package vn.kycuong.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.discipline.Circumstance;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.OfficialStatus;

/**
 * What is held against whom, and on what ground.
 *
 * @param official code of the person concerned
 * @param unit code of the unit in which the person serves on the day of opening; for somebody who has left, the last one
 * @param leader holds a leading or managing post
 * @param groundOn the day of the conclusion, the decision of the Party, the effect of the judgment
 * @param accuser code of the official whose accusation it is; empty when there is none
 * @param endedOn when it lasted; null otherwise
 * @param detectedOn starts the time limit for handling, whenever the case is opened
 * @param expectedForm for which the limitation is checked when the case is opened
 */
public record Charge(
        String official,
        String unit,
        OfficialStatus status,
        boolean leader,
        CaseGround ground,
        String groundReference,
        LocalDate groundOn,
        String matter,
        String accuser,
        LocalDate violatedOn,
        @Nullable LocalDate endedOn,
        LocalDate detectedOn,
        boolean complex,
        @Nullable Circumstance circumstance,
        Form expectedForm) {

    /** As all but the personnel office read it. */
    Charge withoutAccuser() {
        return new Charge(
                official,
                unit,
                status,
                leader,
                ground,
                groundReference,
                groundOn,
                matter,
                "",
                violatedOn,
                endedOn,
                detectedOn,
                complex,
                circumstance,
                expectedForm);
    }

    /** The same, with where the person serves and whether he or she leads there. */
    Charge in(String unitNow, boolean leads) {
        return new Charge(
                official,
                unitNow,
                status,
                leads,
                ground,
                groundReference,
                groundOn,
                matter,
                accuser,
                violatedOn,
                endedOn,
                detectedOn,
                complex,
                circumstance,
                expectedForm);
    }
}
