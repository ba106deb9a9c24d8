package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.Optional;
import vn.kycuong.access.RuleViolation;

/** The dated rule packages. A case freezes one when it is decided and asks with it ever after. */
public interface InspectionTerms {

    /**
     * The package as it stands on the day that the law names, in the tables deployed now.
     *
     * @throws RuleViolation {@code rule-package-unknown} when there is no such package on that day
     */
    RulePackage freeze(String code, LocalDate on);

    /** Empty when the package grants or demands nothing here, such as a second extension. */
    Optional<TimeLimit> limit(RulePackage frozen, LimitedStep step, Kind kind, BodyLevel level, boolean complex);

    /** @throws RuleViolation {@code rule-package-not-for-level} when such a body does not inspect under the package */
    ConclusionRoute route(RulePackage frozen, Kind kind, BodyLevel level);
}
