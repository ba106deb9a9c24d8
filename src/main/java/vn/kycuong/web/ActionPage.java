package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Problems;
import vn.kycuong.access.RuleViolation;

/** The form of every act on a case, a finding or a disciplinary case. A refusal shows the form again with everything that was entered. */
@Controller
class ActionPage {

    private final List<CaseAction> actions;
    private final CaseNames names;
    private final Problems problems;
    private final DisciplinaryAside aside;

    ActionPage(List<CaseAction> actions, CaseNames names, Problems problems, DisciplinaryAside aside) {
        this.actions = actions;
        this.names = names;
        this.problems = problems;
        this.aside = aside;
    }

    @GetMapping("/inspections/{id}/{path}")
    String showForInspection(Actor actor, @PathVariable UUID id, @PathVariable String path, Model model) {
        return show(actor, action(CaseAction.Subject.INSPECTION, path), id, new LinkedMultiValueMap<>(), model);
    }

    @GetMapping("/findings/{id}/{path}")
    String showForFinding(Actor actor, @PathVariable UUID id, @PathVariable String path, Model model) {
        return show(actor, action(CaseAction.Subject.FINDING, path), id, new LinkedMultiValueMap<>(), model);
    }

    @PostMapping("/inspections/{id}/{path}")
    String performOnInspection(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam Map<String, MultipartFile> files,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        var action = action(CaseAction.Subject.INSPECTION, path);
        return perform(actor, action, id, new Entered(values, files), values, model, language, response, next);
    }

    @GetMapping("/inspections/{id}/recommendations/{number}/{path}")
    String showForRecommendation(
            Actor actor, @PathVariable UUID id, @PathVariable int number, @PathVariable String path, Model model) {
        var page = show(actor, recommendationAction(path), id, new LinkedMultiValueMap<>(), model);
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

    @PostMapping("/findings/{id}/{path}")
    String performOnFinding(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam Map<String, MultipartFile> files,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        var action = action(CaseAction.Subject.FINDING, path);
        return perform(actor, action, id, new Entered(values, files), values, model, language, response, next);
    }

    @GetMapping("/disciplinary-cases/{id}/{path}")
    String showForDisciplinaryCase(Actor actor, @PathVariable UUID id, @PathVariable String path, Model model) {
        var action = action(CaseAction.Subject.DISCIPLINARY_CASE, path);
        return show(actor, action, id, new LinkedMultiValueMap<>(), model);
    }

    @PostMapping("/disciplinary-cases/{id}/{path}")
    String performOnDisciplinaryCase(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        var action = action(CaseAction.Subject.DISCIPLINARY_CASE, path);
        return perform(actor, action, id, new Entered(values, Map.of()), values, model, language, response, next);
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
        try {
            entered.requireComplete(action.form().fields(actor, id));
            action.act().perform(actor, id, entered);
        } catch (RuleViolation refusal) {
            response.setStatus(
                    refusal.invalidInput() ? HttpStatus.UNPROCESSABLE_ENTITY.value() : HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", problems.text(refusal.code(), refusal.arguments(), language));
            return show(actor, action, id, values, model);
        }
        next.addFlashAttribute("done", action.operation());
        return "redirect:" + action.subject().address(id);
    }

    private String show(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> values, Model model) {
        model.addAttribute("name", names.of(actor, action.subject(), id));
        model.addAttribute("back", action.subject().address(id));
        model.addAttribute("action", action);
        model.addAttribute("address", action.address(id));
        model.addAttribute("fields", action.form().fields(actor, id));
        model.addAttribute("values", values);
        aside.addTo(model, actor, action.operation(), id);
        return "action";
    }

    private CaseAction action(CaseAction.Subject subject, String path) {
        return actions.stream()
                .filter(action -> action.subject() == subject && action.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
