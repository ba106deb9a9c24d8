package vn.kycuong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kycuong.access.Actor;
import vn.kycuong.access.KeptForm;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.DraftInspection;

/**
 * Starting an inspection, step by step. What was entered goes along from step to step in the form itself; nothing is
 * kept on the server before the last one, and who goes back finds everything.
 */
@Controller
class StartPage {

    private static final String START = "START";

    private final DraftInspection draftInspection;
    private final StartChecks checks;
    private final StartView view;
    private final Refused refused;
    private final OnceOnly once;

    StartPage(DraftInspection draftInspection, StartChecks checks, StartView view, Refused refused, OnceOnly once) {
        this.draftInspection = draftInspection;
        this.checks = checks;
        this.view = view;
        this.refused = refused;
        this.once = once;
    }

    @GetMapping("/inspections/new")
    String begin(Actor actor, Model model, Locale language, HttpServletRequest request) {
        var kept = KeptForm.takeFor(actor, request);
        kept.ifPresent(form -> model.addAttribute("kept", true));
        var values = new LinkedMultiValueMap<String, String>();
        kept.ifPresent(form -> values.putAll(form.values()));
        return view.show(at(values), actor, values, model);
    }

    /** Goes to the step that was asked for, or only as far as everything before it is right. */
    @PostMapping("/inspections/new")
    String go(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var to = Objects.requireNonNullElse(values.getFirst("to"), "");
        var starts = to.equals(START);
        var target =
                starts ? StartStep.CHECK : StartStep.named(to).orElse(at(values).next());
        if (starts || at(values).isBefore(target)) {
            for (var step : StartStep.values()) {
                if (step.isBefore(target) && isStopped(step, actor, values, model, language, response)) {
                    return view.show(step, actor, values, model);
                }
            }
        }
        if (starts) {
            return start(actor, values, model, language, request, response, next);
        }
        if (target.showsTerms()
                && view.hasTerms(values)
                && !isStopped(StartStep.TERMS, actor, values, model, language, response)) {
            view.addTerms(actor, values, model, language);
        }
        return view.show(target, actor, values, model);
    }

    private boolean isStopped(
            StartStep step,
            Actor actor,
            MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletResponse response) {
        var wrong = checks.wrong(step, actor, values);
        if (!wrong.isEmpty()) {
            refused.show(wrong, model, response);
            return true;
        }
        try {
            checks.require(step, actor, EnteredInspection.of(values));
        } catch (RuleViolation refusal) {
            refused.show(refusal, model, language, response);
            return true;
        }
        var conflicting = step == StartStep.TEAM ? checks.conflicting(actor, values) : List.of();
        if (!conflicting.isEmpty()) {
            model.addAttribute("conflicting", conflicting);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return !conflicting.isEmpty();
    }

    private String start(
            Actor actor,
            MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        var token = Objects.requireNonNullElse(values.getFirst("once"), "");
        try {
            var where = once.carryOut(
                    request.getSession(),
                    token,
                    () -> CaseAction.Subject.INSPECTION.address(
                            draftInspection.handle(EnteredInspection.of(values).command(actor))));
            next.addFlashAttribute("done", "inspection.draft");
            return "redirect:" + where;
        } catch (RuleViolation refusal) {
            refused.show(refusal, model, language, response);
            return view.show(StartStep.CHECK, actor, values, model);
        }
    }

    private static StartStep at(MultiValueMap<String, String> values) {
        return StartStep.named(Objects.requireNonNullElse(values.getFirst("at"), ""))
                .orElse(StartStep.MATTER);
    }
}
