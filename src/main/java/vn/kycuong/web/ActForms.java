package vn.kycuong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.kycuong.access.Actor;
import vn.kycuong.access.KeptForm;
import vn.kycuong.access.RuleViolation;

/** Shows a form, and carries it out once; a refusal shows it again with everything that was entered. */
@Component
class ActForms {

    private final Refused refused;
    private final OnceOnly once;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    ActForms(Refused refused, OnceOnly once, HttpServletRequest request, HttpServletResponse response) {
        this.refused = refused;
        this.once = once;
        this.request = request;
        this.response = response;
    }

    /** The empty form, or what was written before the session was over. */
    String begin(Actor actor, ActForm form, Model model) {
        return begin(actor, form, new LinkedMultiValueMap<>(), model);
    }

    /** @param known what stands in the form before anything was entered */
    String begin(Actor actor, ActForm form, MultiValueMap<String, String> known, Model model) {
        var kept = KeptForm.takeFor(actor, request);
        kept.ifPresent(before -> model.addAttribute("kept", true));
        return show(form, kept.map(ActForms::values).orElse(known), model);
    }

    String perform(
            ActForm form, MultiValueMap<String, String> values, Model model, Locale language, Consumer<Entered> act) {
        var entered = new Entered(values, Map.of());
        var wrong = entered.wrong(form.fields());
        if (!wrong.isEmpty()) {
            refused.show(wrong, model, response);
            return show(form, values, model);
        }
        try {
            var where = once.carryOut(request.getSession(), entered.text("once"), () -> {
                act.accept(entered);
                return form.back();
            });
            RequestContextUtils.getOutputFlashMap(request).put("done", form.operation());
            return "redirect:" + where;
        } catch (RuleViolation refusal) {
            refused.show(refusal, model, language, response);
            return show(form, values, model);
        }
    }

    private static String show(ActForm form, MultiValueMap<String, String> values, Model model) {
        model.addAttribute("action", form);
        model.addAttribute("name", form.name());
        model.addAttribute("back", form.back());
        model.addAttribute("address", form.address());
        model.addAttribute("fields", form.fields());
        model.addAttribute("values", values);
        model.addAttribute("once", UUID.randomUUID());
        return "action";
    }

    private static MultiValueMap<String, String> values(KeptForm kept) {
        return new LinkedMultiValueMap<>(kept.values());
    }
}
