package vn.kycuong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.KeptForm;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.accountability.AccountabilityQueries;
import vn.kycuong.accountability.EntryDetail;
import vn.kycuong.discipline.Circumstance;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.OfficialStatus;
import vn.kycuong.proceeding.CaseGround;
import vn.kycuong.proceeding.Charge;
import vn.kycuong.proceeding.FindingOfCharge;
import vn.kycuong.proceeding.OpenDisciplinaryCase;

/** Opening a disciplinary case. */
@Controller
class DisciplinaryStartPage {

    private static final List<Field> FIELDS = List.of(
            Field.person("official"),
            Field.unit("lastUnit").optional(),
            Field.choice("status", Choices.of(OfficialStatus.class)),
            Field.yesNo("leader"),
            Field.choice("caseGround", Choices.of(CaseGround.class)),
            Field.text("groundReference"),
            Field.date("groundOn"),
            Field.longText("matter"),
            Field.person("accuser").optional(),
            Field.date("violatedOn"),
            Field.date("endedOn").optional(),
            Field.date("detectedOn"),
            Field.text("detectionReason").optional(),
            Field.yesNo("complex"),
            Field.choice("circumstance", Choices.of(Circumstance.class)).optional(),
            Field.choice("expectedForm", Choices.of(Form.class)));

    private final OpenDisciplinaryCase openDisciplinaryCase;
    private final AccountabilityQueries entries;
    private final Refused refused;
    private final OnceOnly once;
    private final UnitFilter units;
    private final PeopleMeant people;

    DisciplinaryStartPage(
            OpenDisciplinaryCase openDisciplinaryCase,
            AccountabilityQueries entries,
            Refused refused,
            OnceOnly once,
            UnitFilter units,
            PeopleMeant people) {
        this.openDisciplinaryCase = openDisciplinaryCase;
        this.entries = entries;
        this.refused = refused;
        this.once = once;
        this.units = units;
        this.people = people;
    }

    /** @param entry what the head answers for, when the case is opened on the finding behind it */
    @GetMapping("/disciplinary-cases/new")
    String show(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID entry,
            Model model,
            HttpServletRequest request) {
        var kept = KeptForm.takeFor(actor, request);
        if (kept.isPresent()) {
            model.addAttribute("kept", true);
            return form(actor, new LinkedMultiValueMap<>(kept.get().values()), model);
        }
        return form(actor, entry == null ? new LinkedMultiValueMap<>() : from(entries.detail(actor, entry)), model);
    }

    private static MultiValueMap<String, String> from(EntryDetail detail) {
        var entry = detail.entry();
        var values = new LinkedMultiValueMap<String, String>();
        values.add("official", entry.official());
        values.add("caseGround", CaseGround.FINDING.name());
        values.add("groundReference", FindingOfCharge.reference(entry.caseNumber(), entry.findingNumber()));
        values.add("groundOn", detail.detectedOn().toString());
        values.add("detectedOn", detail.detectedOn().toString());
        values.add("violatedOn", entry.actOn().toString());
        values.add("matter", detail.findingTitle() + ": " + detail.findingWhat());
        return values;
    }

    @PostMapping("/disciplinary-cases/new")
    String open(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var entered = new Entered(values, Map.of());
        var wrong = entered.wrong(people.met(actor, FIELDS, values));
        if (!wrong.isEmpty()) {
            refused.show(wrong, model, response);
            return form(actor, values, model);
        }
        try {
            return "redirect:" + once.carryOut(request.getSession(), entered.text("once"), () -> open(entered, actor));
        } catch (RuleViolation refusal) {
            refused.show(refusal, model, language, response);
            return form(actor, values, model);
        }
    }

    private String open(Entered entered, Actor by) {
        return CaseAction.Subject.DISCIPLINARY_CASE.address(openDisciplinaryCase.handle(
                new OpenDisciplinaryCase.Command(charge(entered), entered.text("detectionReason"), by)));
    }

    private String form(Actor actor, MultiValueMap<String, String> values, Model model) {
        units.offer(model, actor, "");
        model.addAttribute("values", values);
        model.addAttribute("fields", people.met(actor, FIELDS, values));
        model.addAttribute("once", UUID.randomUUID());
        return "disciplinary-start";
    }

    private static Charge charge(Entered entered) {
        return new Charge(
                entered.text("official"),
                entered.text("lastUnit"),
                entered.choice("status", OfficialStatus.class),
                entered.yes("leader"),
                entered.choice("caseGround", CaseGround.class),
                entered.text("groundReference"),
                entered.date("groundOn"),
                entered.text("matter"),
                entered.text("accuser"),
                entered.date("violatedOn"),
                entered.optionalDate("endedOn").orElse(null),
                entered.date("detectedOn"),
                entered.yes("complex"),
                entered.text("circumstance").isEmpty() ? null : entered.choice("circumstance", Circumstance.class),
                entered.choice("expectedForm", Form.class));
    }
}
