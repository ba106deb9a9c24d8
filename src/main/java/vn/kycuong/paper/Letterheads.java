package vn.kycuong.paper;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.kycuong.organisation.Assignment;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Unit;

/** Who issues a paper that somebody signs on a day, and in which post. */
@Component
@EnableConfigurationProperties(PaperSettings.class)
class Letterheads {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Organisation organisation;
    private final PaperSettings settings;

    Letterheads(Organisation organisation, PaperSettings settings) {
        this.organisation = organisation;
        this.settings = settings;
    }

    Letterhead of(String official, LocalDate on) {
        var unit = post(official, on).map(Assignment::unit);
        var body = settings.body().isEmpty() ? unit.map(this::nameOf).orElse("") : settings.body();
        var above = unit.stream()
                .flatMap(code -> organisation.superiors(code, on).stream())
                .findFirst();
        var superior = settings.superior().isEmpty() ? above.map(this::nameOf).orElse("") : settings.superior();
        return new Letterhead(superior.toUpperCase(VIETNAMESE), body.toUpperCase(VIETNAMESE), settings.place());
    }

    /** As it stands above a signature. */
    String capacity(String official, LocalDate on, String otherwise) {
        return post(official, on)
                .map(assignment -> organisation.postName(assignment.post()).vi())
                .map(name -> name.toUpperCase(VIETNAMESE))
                .orElse(otherwise);
    }

    private String nameOf(String unit) {
        return organisation.unit(unit).map(Unit::nameVi).orElse(unit);
    }

    /** Where a paper with this fingerprint is checked. */
    String verification(String sha256) {
        var address = settings.address().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : settings.address();
        return address + "/verification?sha256=" + sha256;
    }

    private Optional<Assignment> post(String official, LocalDate on) {
        return organisation.assignments(official).stream()
                .filter(assignment -> assignment.inForce(on))
                .findFirst();
    }
}
