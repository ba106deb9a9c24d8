package vn.kycuong.discipline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long each step of a disciplinary case may take, and until when it can be complained about. */
@Component
@Order(6)
class StepTermRule implements Rule {

    private final TermAnswer terms;

    StepTermRule(TermAnswer terms) {
        this.terms = terms;
    }

    @Override
    public String key() {
        return "disciplinary-step-term";
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(
                RuleInput.choice("step", DisciplinaryStep.class),
                RuleInput.STATUS,
                RuleInput.date("startOn").optional(),
                RuleInput.SUSPENSIONS);
    }

    @Override
    public void answer(Asking asking, Answer.Draft answer) {
        var given = asking.given();
        var row = answer.citeAgreed(asking.rows(key(), "step"));
        terms.sayTerm(answer, row);
        answer.say("before", row.flag("before"));
        var start = given.date("startOn").orElse(asking.on());
        if (row.flag("before")) {
            terms.sayLatestBefore(answer, row, start, asking.language());
        } else {
            terms.sayEnd(answer, "dueOn", row, start, given.spans("suspensions"), asking.language());
        }
    }
}
