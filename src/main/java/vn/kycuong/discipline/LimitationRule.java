package vn.kycuong.discipline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;

/**
 * Until when a violation can be disciplined (thời hiệu): from the day of the violation, or its end when it lasted (Decree
 * 234/2026/ND-CP, article 5).
 */
@Component
@Order(4)
class LimitationRule implements Rule {

    private final TermAnswer terms;
    private final RuleTexts texts;

    LimitationRule(TermAnswer terms, RuleTexts texts) {
        this.terms = terms;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "limitation";
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(
                RuleInput.choice("form", Form.class),
                RuleInput.choice("circumstance", Circumstance.class).optional(),
                RuleInput.date("violatedOn"),
                RuleInput.date("endedOn").optional(),
                RuleInput.SUSPENSIONS,
                RuleInput.STATUS.optional());
    }

    @Override
    public void requireConsistent(Given given) {
        var begun = given.requiredDate("violatedOn");
        if (given.date("endedOn").filter(end -> end.isBefore(begun)).isPresent()) {
            throw RuleViolation.invalid("violation-ends-before-it-begins");
        }
    }

    @Override
    public void answer(Asking asking, Answer.Draft answer) {
        var given = asking.given();
        var row = answer.citeAgreed(asking.rows(key(), "form", "circumstance"));
        answer.say("never", row.flag("never"));
        if (row.flag("never")) {
            answer.say("expiresOn", null).say("explanation", texts.reason(row, asking.language()));
            return;
        }
        terms.sayTerm(answer, row);
        var start = given.date("endedOn").orElseGet(() -> given.requiredDate("violatedOn"));
        terms.sayEnd(answer, "expiresOn", row, start, given.spans("suspensions"), asking.language());
    }
}
