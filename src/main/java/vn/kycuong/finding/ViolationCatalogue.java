package vn.kycuong.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;

/** What counts as a violation, and how gravely, on which day. */
@Component
public class ViolationCatalogue implements SmartInitializingSingleton {

    private final JdbcViolations violations;
    private List<Violation> written = List.of();

    ViolationCatalogue(JdbcViolations violations) {
        this.violations = violations;
    }

    /** Only a migration writes the catalogue, and those come before. */
    @Override
    public void afterSingletonsInstantiated() {
        written = violations.all();
    }

    public Optional<Violation> on(String code, LocalDate date) {
        return violations.find(code, date);
    }

    /** How it was described on that day, for pages, without asking again each time. */
    public Optional<Violation> described(String code, LocalDate date) {
        return written.stream()
                .filter(violation -> violation.code().equals(code) && violation.inForce(date))
                .findFirst();
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
