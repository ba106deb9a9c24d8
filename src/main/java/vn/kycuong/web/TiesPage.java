package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.kycuong.organisation.DeclareTie;
import vn.kycuong.organisation.EndTie;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.TieKind;
import vn.kycuong.organisation.TieQueries;

/** One's own family ties and interests, which keep one out of inspections where they would count; and how a tie ends. */
@Controller
@RequestMapping(TiesPage.ADDRESS)
class TiesPage {

    static final String ADDRESS = "/ties";

    private final TieQueries ties;
    private final Organisation organisation;
    private final DeclareTie declareTie;
    private final EndTie endTie;
    private final TieChoices choices;
    private final ActForms forms;

    TiesPage(
            TieQueries ties,
            Organisation organisation,
            DeclareTie declareTie,
            EndTie endTie,
            TieChoices choices,
            ActForms forms) {
        this.ties = ties;
        this.organisation = organisation;
        this.declareTie = declareTie;
        this.endTie = endTie;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        var own = ties.own(actor);
        model.addAttribute("ties", own);
        model.addAttribute(
                "names",
                organisation.namesOf(own.stream()
                        .flatMap(tie -> Stream.of(tie.tie().other(), tie.declaredBy()))
                        .collect(Collectors.toSet())));
        model.addAttribute(
                "unitNames",
                organisation.units(own.stream().map(tie -> tie.tie().unit()).collect(Collectors.toSet())));
        return "ties";
    }

    @GetMapping("/new")
    String askToDeclare(Actor actor, @RequestParam MultiValueMap<String, String> known, Model model, Locale language) {
        return forms.begin(actor, declaration(actor, known, model, language), known, model);
    }

    @PostMapping("/new")
    String declare(Actor actor, @RequestParam MultiValueMap<String, String> values, Model model, Locale language) {
        return forms.perform(
                declaration(actor, values, model, language),
                values,
                model,
                language,
                entered -> declareTie.handle(new DeclareTie.Command(
                        actor.official(),
                        entered.text(TieChoices.OFFICIAL),
                        entered.choice("ownTieKind", TieKind.class),
                        entered.text(TieChoices.UNIT),
                        actor)));
    }

    @GetMapping("/{id}/end")
    String askToEnd(Actor actor, @PathVariable UUID id, Model model) {
        return forms.begin(actor, ending(actor, id), model);
    }

    @PostMapping("/{id}/end")
    String end(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language) {
        return forms.perform(
                ending(actor, id),
                values,
                model,
                language,
                entered -> endTie.handle(new EndTie.Command(id, entered.date("tieLastDay"), actor)));
    }

    private ActForm declaration(Actor actor, MultiValueMap<String, String> values, Model model, Locale language) {
        var asked = TieChoices.Asked.of(values);
        model.addAttribute("lookedUp", asked.name());
        return new ActForm(
                "organisation.declare-own-tie",
                ADDRESS + "/new",
                ADDRESS,
                "page.ties",
                Stream.concat(
                                Stream.of(Field.choice("ownTieKind", Choices.of(TieKind.class))),
                                choices.fields(actor, asked, language).stream())
                        .toList());
    }

    private ActForm ending(Actor actor, UUID id) {
        var tie = ties.one(actor, id).tie();
        var names = organisation.namesOf(Set.of(tie.official(), tie.other()));
        var own = tie.official().equals(actor.official());
        var other = tie.other().isEmpty() ? tie.unit() : names.getOrDefault(tie.other(), tie.other());
        return new ActForm(
                "organisation.end-tie",
                ADDRESS + '/' + id + "/end",
                own ? ADDRESS : OfficialsPage.addressOf(tie.official()),
                own ? other : names.getOrDefault(tie.official(), tie.official()) + " · " + other,
                List.of(Field.date("tieLastDay")));
    }
}
