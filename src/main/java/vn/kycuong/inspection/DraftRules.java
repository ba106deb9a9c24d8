package vn.kycuong.inspection;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Unit;

/** What the draft of an inspection must get right before a file is opened. */
@Component
class DraftRules {

    private static final int LONGEST_NOTICE = 60;

    private final Organisation organisation;

    DraftRules(Organisation organisation) {
        this.organisation = organisation;
    }

    void requireUnit(String code, LocalDate on) {
        if (!knownUnit(code).inForce(on)) {
            throw RuleViolation.invalid("unit-not-in-force", code);
        }
    }

    Unit knownUnit(String code) {
        return organisation.unit(code).orElseThrow(() -> RuleViolation.invalid("unit-unknown", code));
    }

    static void requireMandate(Kind kind, Mandate mandate) {
        if (!kind.mayRestOn(mandate.ground())) {
            throw RuleViolation.invalid("ground-not-allowed", mandate.ground().name(), kind.name());
        }
        if (mandate.periodTo().isBefore(mandate.periodFrom())) {
            throw RuleViolation.invalid("period-reversed");
        }
        if (kind == Kind.THEMATIC && mandate.theme().isBlank()) {
            throw RuleViolation.invalid("theme-missing");
        }
    }

    void requireNamedOfficial(String official) {
        if (!official.isEmpty()) {
            requireOfficial(official);
        }
    }

    void requireOfficial(String official) {
        if (organisation.official(official).isEmpty()) {
            throw RuleViolation.invalid("official-unknown", official);
        }
    }

    static void requireNotice(Kind kind, int days) {
        if (kind.isSurprise() && days != 0) {
            throw RuleViolation.invalid("notice-not-for-surprise");
        }
        if (days < 0 || days > LONGEST_NOTICE) {
            throw RuleViolation.invalid("notice-days-out-of-range", 0, LONGEST_NOTICE);
        }
    }
}
