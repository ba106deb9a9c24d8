package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when another violation counts as a repetition: so many months from the effect, by the law that the case took with it. */
@Component
class RecidivismWindow {

    private final CaseLaw law;

    RecidivismWindow(CaseLaw law) {
        this.law = law;
    }

    /** The last day; empty while no form took effect, and where the laws in force differ about the months. */
    Optional<LocalDate> lastDay(DisciplinaryCase file) {
        return file.last(ActKind.EXECUTED).map(Act::on).flatMap(effectiveOn -> law.recidivismMonths(
                        file.charge(), file.ruleOn())
                .map(effectiveOn::plusMonths));
    }
}
