package vn.kycuong.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.discipline.Answer;
import vn.kycuong.discipline.RuleDescription;
import vn.kycuong.discipline.RuleInput;
import vn.kycuong.discipline.RulePackage;
import vn.kycuong.discipline.RuleQueries;
import vn.kycuong.discipline.RuleRow;

/** The rules desk: asks the decision tables, for everybody who is signed in. A question: nothing comes of it. */
@RestController
class RuleController {

    private final RuleQueries rules;

    RuleController(RuleQueries rules) {
        this.rules = rules;
    }

    record InputView(
            String name, String titleVi, String titleEn, RuleInput.Kind type, boolean required, List<String> allowed) {}

    record PackageView(
            String code,
            List<String> statuses,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String mark) {}

    record RuleView(String key, String titleVi, String titleEn, List<InputView> inputs, List<PackageView> packages) {}

    record RulesView(List<RuleView> items) {}

    record RowView(int row, String source, String mark) {}

    @GetMapping("/api/v1/decisions")
    RulesView list(Actor actor) {
        return new RulesView(rules.all(actor).stream().map(RuleController::view).toList());
    }

    /**
     * The outputs that the rule names stand at the top level, beside the day and the law that was asked and the rows that
     * matched.
     */
    @PostMapping("/api/v1/decisions/{key}/evaluate")
    Map<String, @Nullable Object> evaluate(
            @PathVariable String key, @RequestBody Map<String, @Nullable Object> inputs, Actor actor, Locale language) {
        return view(rules.evaluate(actor, key, inputs, language));
    }

    private static Map<String, @Nullable Object> view(Answer answer) {
        var view = new LinkedHashMap<String, @Nullable Object>(answer.outputs());
        view.put("matched", answer.matched().stream().map(RuleController::view).toList());
        view.put("on", answer.on());
        view.put(
                "packages", answer.packages().stream().map(RuleController::view).toList());
        return view;
    }

    private static RowView view(RuleRow row) {
        return new RowView(row.row(), row.source(), row.mark());
    }

    private static RuleView view(RuleDescription rule) {
        return new RuleView(
                rule.key(),
                rule.titleVi(),
                rule.titleEn(),
                rule.inputs().stream().map(RuleController::view).toList(),
                rule.packages().stream().map(RuleController::view).toList());
    }

    private static InputView view(RuleDescription.InputDescription described) {
        var input = described.input();
        return new InputView(
                input.name(),
                described.titleVi(),
                described.titleEn(),
                input.kind(),
                input.required(),
                input.allowed());
    }

    private static PackageView view(RulePackage law) {
        return new PackageView(
                law.code(),
                law.statuses().stream().sorted().toList(),
                law.validFrom(),
                law.validTo(),
                law.source(),
                law.mark());
    }
}
