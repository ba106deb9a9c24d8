package vn.kycuong.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.Violation;
import vn.kycuong.finding.ViolationCatalogue;

/** The catalogue of violations in force today, for a form. */
@Component
class ViolationChoices {

    private final ViolationCatalogue catalogue;
    private final Clock clock;

    ViolationChoices(ViolationCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    List<Field.Choice> today() {
        return catalogue.all(LocalDate.now(clock)).stream()
                .map(violation -> new Field.Choice(violation.code(), violation.code() + " · " + name(violation)))
                .toList();
    }

    static String name(Violation violation) {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? violation.nameEn() : violation.nameVi();
    }
}
