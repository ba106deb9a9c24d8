package vn.kycuong.discipline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How grave the consequences are, where the three signs of the decree agree; it is a judgement where they do not. */
@Component
@Order(1)
class SeverityRule implements Rule {

    private final RuleTexts texts;

    SeverityRule(RuleTexts texts) {
        this.texts = texts;
    }

    @Override
    public String key() {
        return "disciplinary-severity";
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(
                RuleInput.choice("harm", Harm.class),
                RuleInput.choice("reach", Spread.class),
                RuleInput.choice("reputation", Reputation.class),
                RuleInput.STATUS.optional());
    }

    @Override
    public void answer(Asking asking, Answer.Draft answer) {
        var row = answer.citeAgreed(asking.rows(key(), "harm", "reach", "reputation"));
        answer.say("consequence", row.text("consequence"))
                .say("humanDecides", row.text("consequence").isEmpty())
                .say("reason", texts.reason(row, asking.language()));
    }
}
