package vn.kycuong.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.finding.Violation;
import vn.kycuong.finding.ViolationCatalogue;
import vn.kycuong.inspection.Checklist;
import vn.kycuong.inspection.PreparationQueries;

/** What is looked at and what counts as a violation, in each version, and what one version changed against another. */
@Controller
class CataloguesPage {

    private final PreparationQueries preparation;
    private final ViolationCatalogue catalogue;
    private final Clock clock;

    CataloguesPage(PreparationQueries preparation, ViolationCatalogue catalogue, Clock clock) {
        this.preparation = preparation;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @param against an earlier version to compare with; empty for none */
    @GetMapping("/checklists")
    String checklists(
            Actor actor,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String against,
            Model model) {
        var versions = preparation.checklists(actor);
        var shown = versions.stream()
                .filter(each -> version.isEmpty() || each.version().equals(version))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("versions", versions);
        model.addAttribute("shown", shown);
        model.addAttribute("against", against);
        if (!against.isEmpty()) {
            var before = preparation.checklist(actor, against);
            model.addAttribute(
                    "differences",
                    Compared.differences(before.items(), shown.items(), Checklist.Item::code, Checklist.Item::equals));
        }
        return "checklists";
    }

    /**
     * @param on the day that is looked at; today unless it is named
     * @param against an earlier day to compare with
     */
    @GetMapping("/violations")
    String violations(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalDate against,
            Model model) {
        var day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        var shown = catalogue.all(day);
        model.addAttribute("on", day);
        model.addAttribute("against", against);
        model.addAttribute("changes", catalogue.changes());
        model.addAttribute("violations", shown);
        if (against != null) {
            model.addAttribute(
                    "differences",
                    Compared.differences(catalogue.all(against), shown, Violation::code, CataloguesPage::saysTheSame));
        }
        return "violations";
    }

    /** The days that a row is valid are no difference: it has begun anew without anything having changed. */
    private static boolean saysTheSame(Violation one, Violation other) {
        return one.nameVi().equals(other.nameVi())
                && one.defaultClass() == other.defaultClass()
                && one.defaultHandling() == other.defaultHandling()
                && one.basis().equals(other.basis());
    }
}
