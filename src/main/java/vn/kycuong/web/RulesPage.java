package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Problems;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.discipline.RuleQueries;

/** The rules desk: what the law in force says, with its articles, before somebody decides. */
@Controller
class RulesPage {

    private final RuleQueries rules;
    private final RuleAnswers answers;
    private final Problems problems;

    RulesPage(RuleQueries rules, RuleAnswers answers, Problems problems) {
        this.rules = rules;
        this.answers = answers;
        this.problems = problems;
    }

    @GetMapping("/rules")
    String list(Actor actor, Model model) {
        model.addAttribute("rules", rules.all(actor));
        return "rules";
    }

    @GetMapping("/rules/{key}")
    String show(Actor actor, @PathVariable String key, Model model) {
        return form(actor, key, new LinkedMultiValueMap<>(), model);
    }

    @PostMapping("/rules/{key}")
    String evaluate(
            Actor actor,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletResponse response) {
        var rule = rules.one(actor, key);
        try {
            var told = RuleForm.told(rule, new Entered(values, Map.of()));
            model.addAttribute("answer", answers.read(rules.evaluate(actor, key, told, language), language));
        } catch (RuleViolation refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", problems.text(refusal.code(), refusal.arguments(), language));
        }
        return form(actor, key, values, model);
    }

    private String form(Actor actor, String key, MultiValueMap<String, String> values, Model model) {
        var rule = rules.one(actor, key);
        model.addAttribute("rule", rule);
        model.addAttribute("fields", RuleForm.fields(rule));
        model.addAttribute("values", values);
        return "rule";
    }
}
