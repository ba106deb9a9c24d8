package vn.kycuong.discipline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which form follows when somebody violates again while a decision runs, or several violations are considered at once, when
 * the new form is the highest of them (Decree 234/2026/ND-CP, article 2.2 and 2.3).
 */
@Component
@Order(3)
class CombinedRule implements Rule {

    private final RuleTexts texts;

    CombinedRule(RuleTexts texts) {
        this.texts = texts;
    }

    @Override
    public String key() {
        return "combined-sanction";
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(
                RuleInput.choice("runningForm", Form.class).optional(),
                RuleInput.choice("newForm", Form.class),
                RuleInput.yesNo("leader"),
                RuleInput.STATUS.optional());
    }

    @Override
    public void answer(Asking asking, Answer.Draft answer) {
        var row = answer.citeAgreed(asking.rows(key(), "runningForm", "newForm", "leader"));
        answer.say("form", row.text("form"))
                .say("humanDecides", row.text("form").isEmpty())
                .say("reason", texts.reason(row, asking.language()));
    }
}
