package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.organisation.AppointOfficial;
import vn.kycuong.organisation.EndAssignment;
import vn.kycuong.organisation.HolderQueries;
import vn.kycuong.organisation.OrganisationQueries;
import vn.kycuong.organisation.SucceedUnit;

/** Changes of units and their posts: somebody is appointed, a post ends, a unit takes over from another. */
@Controller
@RequestMapping(OrganisationPage.ADDRESS)
class OrganisationActs {

    private final OrganisationQueries organisation;
    private final HolderQueries holders;
    private final AppointOfficial appointOfficial;
    private final EndAssignment endAssignment;
    private final SucceedUnit succeedUnit;
    private final PeopleMeant people;
    private final ActForms forms;

    OrganisationActs(
            OrganisationQueries organisation,
            HolderQueries holders,
            AppointOfficial appointOfficial,
            EndAssignment endAssignment,
            SucceedUnit succeedUnit,
            PeopleMeant people,
            ActForms forms) {
        this.organisation = organisation;
        this.holders = holders;
        this.appointOfficial = appointOfficial;
        this.endAssignment = endAssignment;
        this.succeedUnit = succeedUnit;
        this.people = people;
        this.forms = forms;
    }

    @GetMapping("/units/{code}/appointments")
    String askToAppoint(Actor actor, @PathVariable String code, Model model, Locale language) {
        var nothing = new LinkedMultiValueMap<String, String>();
        return forms.begin(actor, appointment(actor, code, nothing, language), model);
    }

    @PostMapping("/units/{code}/appointments")
    String appoint(
            Actor actor,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language) {
        return forms.perform(
                appointment(actor, code, values, language),
                values,
                model,
                language,
                entered -> appointOfficial.handle(new AppointOfficial.Command(
                        entered.text("appointed"),
                        code,
                        entered.text("post"),
                        !entered.yes("besideMainPost"),
                        entered.date("postFrom"),
                        entered.optionalDate("postLastDay").orElse(null),
                        entered.text("decisionBasis"),
                        actor)));
    }

    @GetMapping("/assignments/{id}/end")
    String askToEnd(Actor actor, @PathVariable UUID id, Model model, Locale language) {
        return forms.begin(actor, ending(actor, id, language), model);
    }

    @PostMapping("/assignments/{id}/end")
    String end(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language) {
        return forms.perform(
                ending(actor, id, language),
                values,
                model,
                language,
                entered -> endAssignment.handle(new EndAssignment.Command(id, entered.date("postLastDay"), actor)));
    }

    @GetMapping("/units/{code}/successions")
    String askToSucceed(Actor actor, @PathVariable String code, Model model, Locale language) {
        return forms.begin(actor, succession(actor, code, language), model);
    }

    @PostMapping("/units/{code}/successions")
    String succeed(
            Actor actor,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language) {
        return forms.perform(
                succession(actor, code, language),
                values,
                model,
                language,
                entered -> succeedUnit.handle(new SucceedUnit.Command(
                        code,
                        entered.text("successor").toUpperCase(Locale.ROOT),
                        entered.choice("succession", SucceedUnit.Kind.class),
                        entered.date("takesEffectOn"),
                        entered.text("unitNameVi"),
                        entered.text("unitNameEn"),
                        entered.text("decisionBasis"),
                        actor)));
    }

    private ActForm appointment(Actor actor, String unit, MultiValueMap<String, String> values, Locale language) {
        var posts = holders.posts(actor).stream()
                .map(post -> new Field.Choice(
                        post.code(), OfficialsPage.in(language, post.nameVi(), post.nameEn()) + " · " + post.code()))
                .toList();
        return form(
                "organisation.appoint",
                "appointments",
                actor,
                unit,
                language,
                people.met(
                        actor,
                        List.of(
                                Field.person("appointed"),
                                Field.choice("post", posts),
                                Field.yesNo("besideMainPost"),
                                Field.date("postFrom"),
                                Field.date("postLastDay").optional(),
                                Field.text("decisionBasis")),
                        values));
    }

    private ActForm succession(Actor actor, String unit, Locale language) {
        return form(
                "organisation.succeed",
                "successions",
                actor,
                unit,
                language,
                List.of(
                        Field.choice("succession", Choices.of(SucceedUnit.Kind.class)),
                        Field.text("successor"),
                        Field.date("takesEffectOn"),
                        Field.text("unitNameVi").optional(),
                        Field.text("unitNameEn").optional(),
                        Field.text("decisionBasis")));
    }

    private ActForm form(String operation, String path, Actor actor, String code, Locale language, List<Field> fields) {
        var unit = organisation.unit(actor, code).unit();
        var name = OfficialsPage.in(language, unit.nameVi(), unit.nameEn()) + " (" + code + ')';
        var back = OrganisationPage.addressOf(code);
        return new ActForm(operation, back + '/' + path, back, name, fields);
    }

    private ActForm ending(Actor actor, UUID assignment, Locale language) {
        var holder = holders.one(actor, assignment);
        var name = "%s · %s · %s"
                .formatted(holder.name(), OfficialsPage.in(language, holder.postVi(), holder.postEn()), holder.unit());
        return new ActForm(
                "organisation.end",
                OrganisationPage.ADDRESS + "/assignments/" + assignment + "/end",
                OrganisationPage.addressOf(holder.unit()),
                name,
                List.of(Field.date("postLastDay")));
    }
}
