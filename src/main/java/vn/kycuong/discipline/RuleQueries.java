package vn.kycuong.discipline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.access.RuleViolation;

/** The rules desk: what the law in force on a day says. It knows no case, and keeps nothing of what it is asked. */
@Questions
public class RuleQueries {

    private final List<Rule> rules;
    private final RulePackages packages;
    private final RuleTables tables;
    private final RuleTexts texts;
    private final Permissions permissions;
    private final Clock clock;

    RuleQueries(
            List<Rule> rules,
            RulePackages packages,
            RuleTables tables,
            RuleTexts texts,
            Permissions permissions,
            Clock clock) {
        this.rules = List.copyOf(rules);
        this.packages = packages;
        this.tables = tables;
        this.texts = texts;
        this.permissions = permissions;
        this.clock = clock;
    }

    public List<RuleDescription> all(Actor by) {
        permissions.require(by, "rules.read");
        return rules.stream().map(this::described).toList();
    }

    /** @throws NotFound when no rule has the key */
    public RuleDescription one(Actor by, String key) {
        permissions.require(by, "rules.read");
        return described(rule(key));
    }

    /**
     * @param told inputs by name: text, true or false, lists of spans
     * @throws NotFound when no rule has the key
     * @throws RuleViolation when an input is unknown, missing, wrong or contradicts another, or no law is in force
     */
    public Answer evaluate(Actor by, String key, Map<String, ? extends @Nullable Object> told, Locale language) {
        permissions.require(by, "rules.evaluate");
        var rule = rule(key);
        var given = Given.read(inputs(rule), told);
        rule.requireConsistent(given);
        var on = given.date("on").orElseGet(() -> LocalDate.now(clock));
        var inForce = inForce(rule, given.choice("status"), on);
        var answer = new Answer.Draft();
        rule.answer(new Asking(given, on, inForce, language, tables), answer);
        return answer.finished(on, inForce);
    }

    private List<RulePackage> inForce(Rule rule, String status, LocalDate on) {
        var inForce = packages.inForce(rule.key(), on).stream()
                .filter(each -> status.equals(Given.NONE) || each.isAbout(status))
                .toList();
        if (inForce.isEmpty()) {
            throw RuleViolation.invalid("rules-not-in-force", rule.key(), on.toString());
        }
        return inForce;
    }

    private Rule rule(String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    private static List<RuleInput> inputs(Rule rule) {
        var inputs = new ArrayList<>(rule.inputs());
        inputs.add(RuleInput.ON);
        return inputs;
    }

    private RuleDescription described(Rule rule) {
        var inputs = inputs(rule).stream()
                .map(input -> new RuleDescription.InputDescription(
                        input, texts.label(input, RuleTexts.VIETNAMESE), texts.label(input, Locale.ENGLISH)))
                .toList();
        return new RuleDescription(
                rule.key(),
                texts.title(rule, RuleTexts.VIETNAMESE),
                texts.title(rule, Locale.ENGLISH),
                inputs,
                packages.of(rule.key()));
    }
}
