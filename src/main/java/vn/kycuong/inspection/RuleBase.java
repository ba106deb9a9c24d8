package vn.kycuong.inspection;

import java.util.Optional;

/** The rules a case was opened under. Frozen, so that a later change of law does not move a running case. */
public record RuleBase(RulePackage frozen, BodyLevel level) {

    /** Empty when the package grants or demands nothing here. */
    public Optional<TimeLimit> limit(InspectionTerms terms, LimitedStep step, Kind kind, boolean complex) {
        return terms.limit(frozen, step, kind, level, complex);
    }
}
