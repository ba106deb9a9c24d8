package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.AccountQueries;
import vn.kycuong.organisation.ChangeRoles;
import vn.kycuong.organisation.DisableAccount;
import vn.kycuong.organisation.Organisation;

/** What people and systems sign in with: which roles an account holds, and taking it out of use. */
@Controller
@RequestMapping(AccountsPage.ADDRESS)
class AccountsPage {

    static final String ADDRESS = OrganisationPage.ADDRESS + "/accounts";

    private static final String ROLES = "account.change-roles";
    private static final String DISABLE = "account.disable";

    private final AccountQueries accounts;
    private final ChangeRoles changeRoles;
    private final DisableAccount disableAccount;
    private final Organisation organisation;
    private final ActForms forms;
    private final Refused refused;
    private final Permissions permissions;

    AccountsPage(
            AccountQueries accounts,
            ChangeRoles changeRoles,
            DisableAccount disableAccount,
            Organisation organisation,
            ActForms forms,
            Refused refused,
            Permissions permissions) {
        this.accounts = accounts;
        this.changeRoles = changeRoles;
        this.disableAccount = disableAccount;
        this.organisation = organisation;
        this.forms = forms;
        this.refused = refused;
        this.permissions = permissions;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "1") int page, Model model) {
        var found = accounts.page(actor, page);
        model.addAttribute("page", found);
        model.addAttribute("address", ADDRESS);
        model.addAttribute(
                "names",
                organisation.namesOf(
                        found.items().stream().map(AccountQueries.Row::official).collect(Collectors.toSet())));
        model.addAttribute("mayChange", permissions.allows(actor, ROLES));
        return "accounts";
    }

    @GetMapping("/{name}/roles")
    String askForRoles(Actor actor, @PathVariable String name, Model model) {
        var held = new LinkedMultiValueMap<String, String>();
        accounts.one(actor, name).roles().forEach(role -> held.add("roles", role.name()));
        return forms.begin(actor, roles(actor, name), held, model);
    }

    @PostMapping("/{name}/roles")
    String changeRoles(
            Actor actor,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language) {
        return forms.perform(
                roles(actor, name),
                values,
                model,
                language,
                entered ->
                        changeRoles.handle(new ChangeRoles.Command(name, entered.choices("roles", Role.class), actor)));
    }

    @GetMapping("/{name}/disablement")
    String ask(Actor actor, @PathVariable String name, Model model) {
        var account = accounts.one(actor, name);
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        DISABLE,
                        ADDRESS + '/' + name + "/disablement",
                        ADDRESS,
                        List.of(
                                new Confirmation.Fact("field.accountName", name),
                                new Confirmation.Fact("field.appointed", nameOf(account.official())))));
        return "confirm";
    }

    @PostMapping("/{name}/disablement")
    String disable(
            Actor actor,
            @PathVariable String name,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            disableAccount.handle(new DisableAccount.Command(name, actor));
        } catch (RuleViolation refusal) {
            refused.show(refusal, model, language, response);
            return ask(actor, name, model);
        }
        next.addFlashAttribute("done", DISABLE);
        return "redirect:" + ADDRESS;
    }

    private ActForm roles(Actor actor, String name) {
        var official = nameOf(accounts.one(actor, name).official());
        return new ActForm(
                ROLES,
                ADDRESS + '/' + name + "/roles",
                ADDRESS,
                name + " · " + official,
                List.of(Field.choices("roles", OfficialActs.roles()).optional()));
    }

    private String nameOf(String official) {
        return organisation
                .nameOf(official)
                .map(name -> name + " (" + official + ')')
                .orElse(official);
    }
}
