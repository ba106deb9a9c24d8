package vn.kycuong.discipline;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;

/**
 * Which form follows from the status of the person and the gravity of what was done (Decree 234/2026/ND-CP, articles 7 to
 * 11; reported alike for Decree 172/2025/ND-CP). Proposals only, and none where the decree has none.
 */
@Component
@Order(2)
class SanctionRule implements Rule {

    private final RuleTexts texts;

    SanctionRule(RuleTexts texts) {
        this.texts = texts;
    }

    @Override
    public String key() {
        return "disciplinary-sanction";
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(
                RuleInput.STATUS,
                RuleInput.yesNo("leader"),
                RuleInput.yesNo("firstViolation"),
                RuleInput.choice("priorForm", Form.KHIEN_TRACH, Form.CANH_CAO, Form.CACH_CHUC)
                        .optional(),
                RuleInput.choice("consequence", Severity.class),
                RuleInput.yesNo("acceptsAndRemedies"),
                RuleInput.yesNo("mitigating"),
                RuleInput.yesNo("aggravating"),
                RuleInput.choice("circumstance", Circumstance.class).optional());
    }

    /** A form imposed within the window of recidivism and a first violation exclude each other. */
    @Override
    public void requireConsistent(Given given) {
        if (given.yes("firstViolation") != given.choice("priorForm").equals(Given.NONE)) {
            throw RuleViolation.invalid("first-violation-contradicts-prior-form");
        }
    }

    @Override
    public void answer(Asking asking, Answer.Draft answer) {
        var rows = answer.cite(asking.rows(
                key(),
                "status",
                "leader",
                "firstViolation",
                "priorForm",
                "consequence",
                "acceptsAndRemedies",
                "mitigating",
                "aggravating",
                "circumstance"));
        sayProposals(answer, rows);
        answer.say("reason", texts.reason(rows.get(0), asking.language()));
    }

    /** Where the law names no form, or more than one, a person decides. */
    static void sayProposals(Answer.Draft answer, List<RuleRow> rows) {
        var proposals = rows.stream()
                .filter(row -> !row.text("form").isEmpty())
                .map(row -> new Answer.Proposal(row.text("form"), row.source(), row.mark()))
                .toList();
        var forms = proposals.stream().map(Answer.Proposal::form).distinct().count();
        answer.say("proposals", proposals).say("humanDecides", forms != 1);
    }
}
