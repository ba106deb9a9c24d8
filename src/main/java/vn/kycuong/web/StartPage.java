package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.BodyLevel;
import vn.kycuong.inspection.DraftInspection;
import vn.kycuong.inspection.GroundType;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Mandate;
import vn.kycuong.inspection.Seat;
import vn.kycuong.inspection.TeamRole;

/** Starting an inspection. */
@Controller
class StartPage {

    private final DraftInspection draftInspection;
    private final PeopleChoices people;
    private final Refused refused;

    StartPage(DraftInspection draftInspection, PeopleChoices people, Refused refused) {
        this.draftInspection = draftInspection;
        this.people = people;
        this.refused = refused;
    }

    @GetMapping("/inspections/new")
    String show(Actor actor, Model model) {
        return form(actor, new LinkedMultiValueMap<>(), model);
    }

    @PostMapping("/inspections")
    String start(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletResponse response) {
        UUID started;
        try {
            started = draftInspection.handle(command(new Entered(values, Map.of()), actor));
        } catch (RuleViolation refusal) {
            refused.show(refusal, model, language, response);
            return form(actor, values, model);
        }
        return "redirect:" + CaseAction.Subject.INSPECTION.address(started);
    }

    private String form(Actor actor, MultiValueMap<String, String> values, Model model) {
        var inspectors = people.inspectors(actor);
        model.addAttribute("values", values);
        model.addAttribute(
                "fields",
                List.of(
                        Field.choice("kind", Choices.of(Kind.class)),
                        Field.text("unit"),
                        Field.text("theme").optional(),
                        Field.choice("ground", Choices.of(GroundType.class)),
                        Field.text("groundReference"),
                        Field.text("namedOfficial").optional(),
                        Field.longText("scope"),
                        Field.longText("content"),
                        Field.date("periodFrom"),
                        Field.date("periodTo"),
                        Field.choice("rulePackage", packages()),
                        Field.choice("bodyLevel", Choices.of(BodyLevel.class)),
                        Field.choice("issuer", people.leaders(actor)),
                        Field.choice("teamHead", inspectors),
                        Field.choices("teamMembers", inspectors),
                        Field.number("noticeDays").optional()));
        return "start";
    }

    private static List<Field.Choice> packages() {
        return List.of("KIEM_TRA_CONG_VU", "KIEM_TRA_CHUYEN_NGANH", "THANH_TRA").stream()
                .map(code -> new Field.Choice(code, "choice.RulePackage." + code))
                .toList();
    }

    private static DraftInspection.Command command(Entered entered, Actor by) {
        var mandate = new Mandate(
                entered.text("theme"),
                entered.choice("ground", GroundType.class),
                entered.text("groundReference"),
                entered.text("namedOfficial"),
                entered.text("scope"),
                entered.text("content"),
                entered.date("periodFrom"),
                entered.date("periodTo"));
        return new DraftInspection.Command(
                entered.choice("kind", Kind.class),
                entered.text("unit"),
                mandate,
                entered.text("rulePackage"),
                entered.choice("bodyLevel", BodyLevel.class),
                entered.text("issuer"),
                team(entered),
                entered.optionalNumber("noticeDays").orElse(null),
                by);
    }

    private static List<Seat> team(Entered entered) {
        var head = entered.text("teamHead");
        var seats = new ArrayList<Seat>();
        seats.add(new Seat(head, TeamRole.HEAD));
        entered.texts("teamMembers").stream()
                .filter(member -> !member.equals(head))
                .forEach(member -> seats.add(new Seat(member, TeamRole.MEMBER)));
        return seats;
    }
}
