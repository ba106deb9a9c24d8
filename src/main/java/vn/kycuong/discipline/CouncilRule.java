package vn.kycuong.discipline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many people sit on a disciplinary council, and how many must be there. */
@Component
@Order(7)
class CouncilRule implements Rule {

    @Override
    public String key() {
        return "council-composition";
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(RuleInput.STATUS);
    }

    @Override
    public void answer(Asking asking, Answer.Draft answer) {
        PerLaw.say(asking.rows(key()), answer, "members", "quorum");
    }
}
