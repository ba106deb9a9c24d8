package vn.kycuong.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.organisation.HolderQueries;
import vn.kycuong.organisation.OrganisationQueries;

/** The tree of units as it was on any day, and of each unit who held its posts, what it was called and who took over. */
@Controller
@RequestMapping(OrganisationPage.ADDRESS)
class OrganisationPage {

    static final String ADDRESS = "/organisation";

    private static final int PAGE = 50;

    private final OrganisationQueries organisation;
    private final HolderQueries holders;
    private final Permissions permissions;
    private final Clock clock;

    OrganisationPage(OrganisationQueries organisation, HolderQueries holders, Permissions permissions, Clock clock) {
        this.organisation = organisation;
        this.holders = holders;
        this.permissions = permissions;
        this.clock = clock;
    }

    static String addressOf(String unit) {
        return ADDRESS + "/units/" + unit;
    }

    /** @param on the day that is looked at; today unless it is named */
    @GetMapping
    String tree(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var day = day(on);
        var found = q.isBlank()
                ? organisation.top(actor, day, after)
                : organisation.units(actor, new OrganisationQueries.Search(q, "", day, after, PAGE));
        model.addAttribute("units", found);
        model.addAttribute("text", q);
        model.addAttribute("on", day);
        return "organisation";
    }

    @GetMapping("/units/{code}")
    String unit(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var day = day(on);
        model.addAttribute("seen", organisation.unitOn(actor, code, day, after));
        model.addAttribute("on", day);
        if (permissions.allows(actor, "organisation.read-officials")) {
            model.addAttribute("people", holders.ofUnit(actor, code, day, page));
        }
        model.addAttribute("mayAppoint", permissions.allows(actor, "organisation.appoint"));
        model.addAttribute("maySucceed", permissions.allows(actor, "organisation.succeed"));
        return "organisation-unit";
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return Objects.requireNonNullElseGet(asked, () -> LocalDate.now(clock));
    }
}
