package vn.kycuong.accountability;

import java.util.Optional;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.discipline.Corruption;
import vn.kycuong.discipline.HeadConduct;
import vn.kycuong.finding.FindingClass;

/**
 * What the one who decides knows of the head's part, as the rules ask for it.
 *
 * @param severity the confirmed class of the finding
 * @param corruption how grave the corruption in the unit is; empty when there was none
 * @param several several cases of corruption of that gravity
 * @param conduct what the head did about it; empty when that is not known
 * @param notDisseminated the head did not make the rules known in the unit
 * @param coveredUp the head covered it up
 */
public record Circumstances(
        FindingClass severity,
        Optional<Corruption> corruption,
        boolean several,
        Optional<HeadConduct> conduct,
        boolean notDisseminated,
        boolean coveredUp) {

    public Circumstances {
        if (several && corruption.isEmpty()) {
            throw RuleViolation.invalid("accountability-several-without-corruption");
        }
        if (coveredUp && conduct.filter(did -> did != HeadConduct.DID_NOTHING).isPresent()) {
            throw RuleViolation.invalid("accountability-conduct-contradicts");
        }
    }
}
