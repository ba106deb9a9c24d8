package vn.kycuong.discipline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.FindingClass;

/**
 * What a finding in a unit means for its head: whether accountability is opened, which form follows from corruption in the
 * unit, what the head's own conduct does to it, and until when it is settled (Law 36/2018/QH14, articles 72 and 73; Decree
 * 59/2019/ND-CP, articles 78 and 79).
 */
@Component
@Order(11)
class HeadAccountabilityRule implements Rule {

    private final TermAnswer terms;
    private final RuleTexts texts;

    HeadAccountabilityRule(TermAnswer terms, RuleTexts texts) {
        this.terms = terms;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "head-accountability";
    }

    @Override
    public List<String> tables() {
        return List.of(key(), "head-conduct", "head-term");
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(
                RuleInput.choice("severity", FindingClass.class),
                RuleInput.choice("corruption", Corruption.class).optional(),
                RuleInput.yesNo("several").optional(),
                RuleInput.choice("conduct", HeadConduct.class).optional(),
                RuleInput.date("concludedOn").optional());
    }

    @Override
    public void answer(Asking asking, Answer.Draft answer) {
        var rows = asking.rows(key(), "severity", "corruption", "several");
        var row = answer.citeAgreed(rows);
        answer.say("accountable", row.flag("accountable"));
        SanctionRule.sayProposals(answer, rows);
        if (!row.flag("accountable")) {
            answer.say("humanDecides", false);
        }
        answer.say("reason", texts.reason(row, asking.language()));
        sayEffect(asking, answer);
        sayTerm(asking, answer);
    }

    private void sayEffect(Asking asking, Answer.Draft answer) {
        if (asking.given().choice("conduct").equals(Given.NONE)) {
            answer.say("effect", null);
            return;
        }
        var row = answer.citeAgreed(asking.rows("head-conduct", "conduct"));
        answer.say("effect", row.text("effect"));
    }

    private void sayTerm(Asking asking, Answer.Draft answer) {
        var corruption = asking.given().choice("corruption");
        var concludedOn = asking.given().date("concludedOn");
        if (corruption.equals(Given.NONE) || concludedOn.isEmpty()) {
            answer.say("dueOn", null);
            return;
        }
        var row = answer.citeAgreed(asking.rows("head-term", "corruption"));
        terms.sayEnd(answer, "dueOn", row, concludedOn.get(), List.of(), asking.language());
    }
}
