package vn.kycuong.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.OpeningQueries;
import vn.kycuong.organisation.Organisation;

/** Who opened what was sealed or protected, for the auditor. */
@Controller
class OpeningsPage {

    private final OpeningQueries openings;
    private final Organisation organisation;

    OpeningsPage(OpeningQueries openings, Organisation organisation) {
        this.openings = openings;
        this.organisation = organisation;
    }

    @GetMapping("/access-log")
    String show(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var found = openings.page(actor, q, page);
        model.addAttribute("page", found);
        model.addAttribute("text", q);
        model.addAttribute(
                "names",
                organisation.namesOf(found.items().stream()
                        .map(OpeningQueries.Opening::official)
                        .collect(Collectors.toSet())));
        return "access-log";
    }
}
