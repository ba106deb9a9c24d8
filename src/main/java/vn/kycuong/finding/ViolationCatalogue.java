package vn.kycuong.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;

/** What counts as a violation, and how gravely, on which day. */
@Component
public class ViolationCatalogue {

    private final JdbcViolations violations;

    ViolationCatalogue(JdbcViolations violations) {
        this.violations = violations;
    }

    public Optional<Violation> on(String code, LocalDate date) {
        return violations.find(code, date);
    }

    /** In the order of their codes. */
    public List<Violation> all(LocalDate date) {
        return violations.all(date);
    }

    /** Days on which the catalogue changed, the latest first. */
    public List<LocalDate> changes() {
        return violations.changes();
    }

    Violation require(String code, LocalDate date) {
        return on(code, date).orElseThrow(() -> RuleViolation.invalid("violation-unknown", code));
    }
}
