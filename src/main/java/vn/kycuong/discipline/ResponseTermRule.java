package vn.kycuong.discipline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.LimitedFindingStep;

/** How long a unit has to respond to a finding, and others to do their part; the table that findings are limited by. */
@Component
@Order(10)
class ResponseTermRule implements Rule {

    private final TermAnswer terms;

    ResponseTermRule(TermAnswer terms) {
        this.terms = terms;
    }

    @Override
    public String key() {
        return "response-term";
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(
                RuleInput.choice("severity", FindingClass.class),
                RuleInput.choice("step", LimitedFindingStep.class).optional(),
                RuleInput.date("startOn").optional(),
                RuleInput.SUSPENSIONS);
    }

    @Override
    public void answer(Asking asking, Answer.Draft answer) {
        var given = asking.given();
        var question = given.question("step", "severity");
        question.replace("step", Given.NONE, LimitedFindingStep.RESPONSE.name());
        var row = answer.citeAgreed(asking.rows(key(), question));
        terms.sayTerm(answer, row);
        var start = given.date("startOn").orElse(asking.on());
        terms.sayEnd(answer, "dueOn", row, start, given.spans("suspensions"), asking.language());
    }
}
