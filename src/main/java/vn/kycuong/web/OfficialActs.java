package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.organisation.DeclareTie;
import vn.kycuong.organisation.OfficialQueries;
import vn.kycuong.organisation.OpenAccount;
import vn.kycuong.organisation.RegisterOfficial;
import vn.kycuong.organisation.TieKind;

/** What is written down of an official: who it is, what ties there are, an account to sign in with. */
@Controller
@RequestMapping(OfficialsPage.ADDRESS)
class OfficialActs {

    private static final ActForm REGISTRATION = new ActForm(
            "organisation.register",
            OfficialsPage.ADDRESS + "/new",
            OfficialsPage.ADDRESS,
            "organisation.officials",
            List.of(Field.text("officialCode"), Field.text("officialName")));

    private final OfficialQueries officials;
    private final RegisterOfficial registerOfficial;
    private final DeclareTie declareTie;
    private final OpenAccount openAccount;
    private final TieChoices choices;
    private final ActForms forms;

    OfficialActs(
            OfficialQueries officials,
            RegisterOfficial registerOfficial,
            DeclareTie declareTie,
            OpenAccount openAccount,
            TieChoices choices,
            ActForms forms) {
        this.officials = officials;
        this.registerOfficial = registerOfficial;
        this.declareTie = declareTie;
        this.openAccount = openAccount;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping("/new")
    String askToRegister(Actor actor, Model model) {
        return forms.begin(actor, REGISTRATION, model);
    }

    @PostMapping("/new")
    String register(Actor actor, @RequestParam MultiValueMap<String, String> values, Model model, Locale language) {
        return forms.perform(
                REGISTRATION,
                values,
                model,
                language,
                entered -> registerOfficial.handle(new RegisterOfficial.Command(
                        entered.text("officialCode").toUpperCase(Locale.ROOT), entered.text("officialName"), actor)));
    }

    @GetMapping("/{code}/ties")
    String askToDeclare(
            Actor actor,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> known,
            Model model,
            Locale language) {
        return forms.begin(actor, tie(actor, code, known, model, language), known, model);
    }

    @PostMapping("/{code}/ties")
    String declare(
            Actor actor,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language) {
        return forms.perform(
                tie(actor, code, values, model, language),
                values,
                model,
                language,
                entered -> declareTie.handle(new DeclareTie.Command(
                        code,
                        entered.text(TieChoices.OFFICIAL),
                        entered.choice("tieKind", TieKind.class),
                        entered.text(TieChoices.UNIT),
                        actor)));
    }

    @GetMapping("/{code}/account")
    String askToOpen(Actor actor, @PathVariable String code, Model model) {
        return forms.begin(actor, account(actor, code), model);
    }

    @PostMapping("/{code}/account")
    String open(
            Actor actor,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language) {
        return forms.perform(
                account(actor, code),
                values,
                model,
                language,
                entered -> openAccount.handle(new OpenAccount.Command(
                        entered.text("accountName"),
                        entered.newPassword(),
                        code,
                        entered.choices("roles", Role.class),
                        actor)));
    }

    static List<Field.Choice> roles() {
        return List.of(Role.values()).stream()
                .map(role -> new Field.Choice(role.name(), "role." + role))
                .toList();
    }

    private ActForm tie(Actor actor, String code, MultiValueMap<String, String> values, Model model, Locale language) {
        var asked = TieChoices.Asked.of(values);
        model.addAttribute("lookedUp", asked.name());
        return form(
                "organisation.declare-tie",
                "ties",
                actor,
                code,
                Stream.concat(
                                Stream.of(Field.choice("tieKind", Choices.of(TieKind.class))),
                                choices.fields(actor, asked, language).stream())
                        .toArray(Field[]::new));
    }

    private ActForm account(Actor actor, String code) {
        return form(
                "account.open",
                "account",
                actor,
                code,
                Field.text("accountName"),
                Field.newPassword(),
                Field.choices("roles", roles()));
    }

    private ActForm form(String operation, String path, Actor actor, String code, Field... fields) {
        var name = officials.official(actor, code).name() + " (" + code + ')';
        var back = OfficialsPage.addressOf(code);
        return new ActForm(operation, back + '/' + path, back, name, List.of(fields));
    }
}
