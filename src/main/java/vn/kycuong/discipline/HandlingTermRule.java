package vn.kycuong.discipline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Until when the decision is due (thời hạn), counted from the day of detection (Decree 234/2026/ND-CP, article 5.5). */
@Component
@Order(5)
class HandlingTermRule implements Rule {

    private final TermAnswer terms;

    HandlingTermRule(TermAnswer terms) {
        this.terms = terms;
    }

    @Override
    public String key() {
        return "handling-term";
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(
                RuleInput.date("detectedOn"),
                RuleInput.yesNo("complex"),
                RuleInput.SUSPENSIONS,
                RuleInput.STATUS.optional());
    }

    @Override
    public void answer(Asking asking, Answer.Draft answer) {
        var given = asking.given();
        var row = answer.citeAgreed(asking.rows(key(), "complex"));
        terms.sayTerm(answer, row);
        var detectedOn = given.requiredDate("detectedOn");
        terms.sayEnd(answer, "dueOn", row, detectedOn, given.spans("suspensions"), asking.language());
    }
}
