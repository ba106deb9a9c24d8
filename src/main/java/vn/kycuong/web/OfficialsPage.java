package vn.kycuong.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.notification.MailAddressQueries;
import vn.kycuong.organisation.AccountQueries;
import vn.kycuong.organisation.HolderQueries;
import vn.kycuong.organisation.OfficialQueries;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.TieQueries;

/** People: where they served since when, and, for who may know it, what ties them and how they sign in. */
@Controller
@RequestMapping(OfficialsPage.ADDRESS)
class OfficialsPage {

    static final String ADDRESS = OrganisationPage.ADDRESS + "/officials";

    private final OfficialQueries officials;
    private final HolderQueries holders;
    private final AccountQueries accounts;
    private final MailAddressQueries addresses;
    private final TieQueries ties;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    OfficialsPage(
            OfficialQueries officials,
            HolderQueries holders,
            AccountQueries accounts,
            MailAddressQueries addresses,
            TieQueries ties,
            Organisation organisation,
            Permissions permissions,
            Clock clock) {
        this.officials = officials;
        this.holders = holders;
        this.accounts = accounts;
        this.addresses = addresses;
        this.ties = ties;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    static String addressOf(String official) {
        return ADDRESS + '/' + official;
    }

    static String in(Locale language, String vietnamese, String english) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        var people = officials.people(actor, q, day, page);
        model.addAttribute("page", people);
        model.addAttribute("text", q);
        model.addAttribute("on", day);
        model.addAttribute(
                "unitNames",
                organisation.units(people.items().stream()
                        .map(OfficialQueries.Person::unit)
                        .collect(Collectors.toSet())));
        model.addAttribute("mayRegister", permissions.allows(actor, "organisation.register"));
        return "officials";
    }

    @GetMapping("/{code}")
    String show(Actor actor, @PathVariable String code, Model model) {
        var detail = officials.official(actor, code);
        var posts = holders.ofOfficial(actor, code);
        model.addAttribute("official", detail);
        model.addAttribute("posts", posts);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "unitNames",
                organisation.units(
                        posts.stream().map(HolderQueries.Holder::unit).collect(Collectors.toSet())));
        if (permissions.allows(actor, "organisation.read-ties")) {
            var known = ties.of(actor, code);
            model.addAttribute("ties", known);
            model.addAttribute(
                    "names",
                    organisation.namesOf(
                            known.stream().map(tie -> tie.tie().other()).collect(Collectors.toSet())));
        }
        var seesAccount = permissions.allows(actor, "account.read");
        model.addAttribute("seesAccount", seesAccount);
        if (seesAccount) {
            accounts.ofOfficial(actor, code).ifPresent(account -> model.addAttribute("account", account));
        }
        if (permissions.allows(actor, "notification.read-address")) {
            model.addAttribute("mailAddress", addresses.of(actor, code));
        }
        model.addAttribute("mayWriteTo", permissions.allows(actor, "notification.set-address"));
        model.addAttribute("mayAppoint", permissions.allows(actor, "organisation.appoint"));
        model.addAttribute("mayDeclare", permissions.allows(actor, "organisation.declare-tie"));
        model.addAttribute("mayOpen", permissions.allows(actor, "account.open"));
        return "official";
    }
}
