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
    private final CaseNames names;
    private final Refused refused;
    private final OnceOnly once;
    private final DisciplinaryAside aside;
    private final HttpServletRequest request;

    ActionPage(
            List<CaseAction> actions,
            CaseNames names,
            Refused refused,
            OnceOnly once,
            DisciplinaryAside aside,
            HttpServletRequest request) {
        this.actions = actions;
        this.names = names;
        this.refused = refused;
        this.once = once;
        this.aside = aside;
        this.request = request;
    }

    @GetMapping({INSPECTION, FINDING, ENTRY, DISCIPLINARY_CASE})
    String show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> begun,
            Model model) {
        return begin(actor, action(asked(), path), id, begun, model);
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
        var fields = action.form().fields(actor, id);
        var signing = Checked.isSigned(fields);
        var step = entered.text("step");
        if (signing && step.equals(EDIT)) {
            return show(actor, action, id, values, model);
        }
        var wrong = entered.wrong(step.equals(CHECK) ? Checked.withoutPassword(fields) : fields);
        if (!wrong.isEmpty()) {
            refused.show(wrong, model, response);
            return show(actor, action, id, values, model);
        }
        if (signing && step.equals(CHECK)) {
            return check(actor, action, id, values, model);
        }
        try {
            var where = once.carryOut(request.getSession(), entered.text("once"), () -> {
                action.act().perform(actor, id, entered);
                return action.subject().address(id);
            });
            next.addFlashAttribute("done", action.operation());
            return "redirect:" + where;
        } catch (RuleViolation refusal) {
            refused.show(refusal, model, language, response);
            return step.equals(SIGN) ? check(actor, action, id, values, model) : show(actor, action, id, values, model);
        }
    }

    /** The empty form; what is known of it already, and what was written before the session was over, stands in it. */
    private String begin(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> begun, Model model) {
        var kept = KeptForm.takeFor(actor, request);
        kept.ifPresent(form -> model.addAttribute("kept", true));
        return show(actor, action, id, kept.map(ActionPage::values).orElse(begun), model);
    }

    private static MultiValueMap<String, String> values(KeptForm kept) {
        return new LinkedMultiValueMap<>(kept.values());
    }

    /** Everything once more, before somebody puts a name under it. */
    private String check(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> values, Model model) {
        show(actor, action, id, values, model);
        model.addAttribute("lines", Checked.lines(action.form().fields(actor, id), values));
        return "check";
    }

    private String show(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> values, Model model) {
        var named = names.of(actor, action.subject(), id);
        model.addAttribute("name", named.name());
        model.addAttribute("about", named.finding());
        model.addAttribute("back", action.subject().address(id));
        model.addAttribute("action", action);
        model.addAttribute("address", action.address(id));
        model.addAttribute("fields", action.form().fields(actor, id));
        model.addAttribute("values", values);
        model.addAttribute("once", UUID.randomUUID());
        aside.addTo(model, actor, action.operation(), id);
        return "action";
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
