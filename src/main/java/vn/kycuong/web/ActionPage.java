package vn.kycuong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kycuong.access.Actor;
import vn.kycuong.access.KeptForm;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.PendingSignature;
import vn.kycuong.access.RuleViolation;

/**
 * The form of every act on a case, a finding, an entry of the register or a disciplinary case. A refusal shows the form
 * again with everything that was entered.
 */
@Controller
class ActionPage {

    private static final String INSPECTION = "/inspections/{id}/{path}";
    private static final String FINDING = "/findings/{id}/{path}";
    private static final String ENTRY = "/accountability-entries/{id}/{path}";
    private static final String DISCIPLINARY_CASE = "/disciplinary-cases/{id}/{path}";

    private static final String CHECK = "check";
    private static final String EDIT = "edit";
    private static final String SIGN = "sign";

    private final List<CaseAction> actions;
    private final ActionView view;
    private final Refused refused;
    private final OnceOnly once;
    private final AgencyConfirmation agency;
    private final HttpServletRequest request;

    ActionPage(
            List<CaseAction> actions,
            ActionView view,
            Refused refused,
            OnceOnly once,
            AgencyConfirmation agency,
            HttpServletRequest request) {
        this.actions = actions;
        this.view = view;
        this.refused = refused;
        this.once = once;
        this.agency = agency;
        this.request = request;
    }

    @GetMapping({INSPECTION, FINDING, ENTRY, DISCIPLINARY_CASE})
    String show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> begun,
            Model model,
            Locale language,
            HttpServletResponse response) {
        var action = action(asked(), path);
        return agency.returned(actor)
                .map(returned -> resume(actor, action, id, returned, model, language, response))
                .orElseGet(() -> begin(actor, action, id, begun, model));
    }

    @PostMapping({INSPECTION, FINDING, ENTRY, DISCIPLINARY_CASE})
    String perform(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam Map<String, MultipartFile> files,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        var action = action(asked(), path);
        return perform(actor, action, id, new Entered(values, files), values, model, language, response, next);
    }

    @GetMapping("/inspections/{id}/recommendations/{number}/{path}")
    String showForRecommendation(
            Actor actor, @PathVariable UUID id, @PathVariable int number, @PathVariable String path, Model model) {
        var page = begin(actor, recommendationAction(path), id, new LinkedMultiValueMap<>(), model);
        model.addAttribute("address", "/inspections/" + id + "/recommendations/" + number + '/' + path);
        return page;
    }

    @PostMapping("/inspections/{id}/recommendations/{number}/{path}")
    String performOnRecommendation(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String number,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        values.set("number", number);
        var entered = new Entered(values, Map.of());
        var page = perform(actor, recommendationAction(path), id, entered, values, model, language, response, next);
        model.addAttribute("address", "/inspections/" + id + "/recommendations/" + number + '/' + path);
        return page;
    }

    private CaseAction recommendationAction(String path) {
        return action(CaseAction.Subject.INSPECTION, "recommendations/" + path);
    }

    private String perform(
            Actor actor,
            CaseAction action,
            UUID id,
            Entered entered,
            MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = view.fields(actor, action, id, values);
        var signing = Checked.isSigned(fields);
        var step = entered.text("step");
        if (signing && step.equals(EDIT)) {
            return view.form(actor, action, id, values, model);
        }
        var password = !step.equals(CHECK) && AgencyConfirmation.needsPassword(entered);
        var wrong = entered.wrong(password ? fields : Checked.withoutPassword(fields));
        if (!wrong.isEmpty()) {
            refused.show(wrong, model, response);
            return view.form(actor, action, id, values, model);
        }
        if (signing && step.equals(CHECK)) {
            return view.check(actor, action, id, values, model);
        }
        try {
            if (signing && step.equals(AgencyConfirmation.STEP)) {
                return agency.goThere(actor, action, id, values);
            }
            var where = once.carryOut(request.getSession(), entered.text("once"), () -> {
                var proven = signing ? agency.proven(actor, action, id, entered, values) : entered;
                action.act().perform(actor, id, proven);
                return action.subject().address(id);
            });
            next.addFlashAttribute("done", action.operation());
            return "redirect:" + where;
        } catch (RuleViolation refusal) {
            refused.show(refusal, model, language, response);
            var looked = signing && (step.equals(SIGN) || step.equals(AgencyConfirmation.STEP));
            return looked ? view.check(actor, action, id, values, model) : view.form(actor, action, id, values, model);
        }
    }

    /** The empty form; what is known of it already, and what was written before the session was over, stands in it. */
    private String begin(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> begun, Model model) {
        var kept = KeptForm.takeFor(actor, request);
        kept.ifPresent(form -> model.addAttribute("kept", true));
        return view.form(actor, action, id, kept.map(ActionPage::values).orElse(begun), model);
    }

    /** Back from the provider: what would be signed once more, and whether it can be now. */
    private String resume(
            Actor actor,
            CaseAction action,
            UUID id,
            PendingSignature returned,
            Model model,
            Locale language,
            HttpServletResponse response) {
        var values = new LinkedMultiValueMap<>(returned.form().values());
        agency.refusal(returned, actor, action, id, values)
                .ifPresentOrElse(
                        reason -> refused.show(reason, model, language, response),
                        () -> model.addAttribute("login", returned.proven() == null ? null : returned));
        return view.check(actor, action, id, values, model);
    }

    private static MultiValueMap<String, String> values(KeptForm kept) {
        return new LinkedMultiValueMap<>(kept.values());
    }

    private CaseAction.Subject asked() {
        return CaseAction.Subject.of(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    private CaseAction action(CaseAction.Subject subject, String path) {
        return actions.stream()
                .filter(action -> action.subject() == subject && action.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
