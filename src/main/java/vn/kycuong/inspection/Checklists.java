package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;

/** The versions of the checklist. */
@Component
class Checklists {

    private final JdbcChecklists checklists;

    Checklists(JdbcChecklists checklists) {
        this.checklists = checklists;
    }

    Optional<Checklist> find(String version) {
        return checklists.find(version);
    }

    List<Checklist> all() {
        return checklists.all();
    }

    /** The version that came into force last. */
    Checklist current(LocalDate on) {
        return checklists.all().stream()
                .filter(checklist -> checklist.inForce(on))
                .max(Comparator.comparing(Checklist::from))
                .orElseThrow(() -> RuleViolation.refused("checklist-missing", on.toString()));
    }

    Checklist required(String version, LocalDate on) {
        return find(version)
                .filter(checklist -> checklist.inForce(on))
                .orElseThrow(() -> RuleViolation.invalid("unknown-checklist", version));
    }
}
