package vn.kycuong.discipline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.Consequence;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handling;

/** The class and the handling proposed for a finding, by the table that findings are recorded with. */
@Component
@Order(9)
class FindingClassRule implements Rule {

    private final RuleTexts texts;

    FindingClassRule(RuleTexts texts) {
        this.texts = texts;
    }

    @Override
    public String key() {
        return "finding-class";
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(
                RuleInput.choice("severity", FindingClass.class),
                RuleInput.choice("consequence", Consequence.class),
                RuleInput.yesNo("repeated"),
                RuleInput.choice("handling", Handling.class).optional());
    }

    @Override
    public void answer(Asking asking, Answer.Draft answer) {
        var row = answer.citeAgreed(asking.rows(key(), "severity", "consequence", "repeated", "handling"));
        answer.say("proposedClass", row.text("proposedClass"))
                .say("proposedHandling", row.text("proposedHandling"))
                .say("reason", texts.reason(row, asking.language()));
    }
}
