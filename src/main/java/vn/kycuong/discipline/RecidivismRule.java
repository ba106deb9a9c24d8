package vn.kycuong.discipline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For how many months a decision runs, and a violation of the same kind counts as a repetition (tái phạm). */
@Component
@Order(8)
class RecidivismRule implements Rule {

    @Override
    public String key() {
        return "recidivism-window";
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(RuleInput.STATUS);
    }

    @Override
    public void answer(Asking asking, Answer.Draft answer) {
        PerLaw.say(asking.rows(key()), answer, "recidivismMonths", "effectMonths");
    }
}
