package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;

/** Numbers of decisions, as the registry gives them. */
@Component
class DecisionNumbers {

    private static final Pattern FORM = Pattern.compile("\\S{1,60}");

    private final JdbcDecisionNumbers numbers;

    DecisionNumbers(JdbcDecisionNumbers numbers) {
        this.numbers = numbers;
    }

    /** Unique in its year among open cases. Nothing is said of sealed ones, not even that a number is taken. */
    void requireFree(UUID caseId, String number, LocalDate on) {
        if (!FORM.matcher(number).matches()) {
            throw RuleViolation.invalid("decision-number-malformed");
        }
        if (numbers.takenInOpenCase(caseId, number, on.getYear())) {
            throw RuleViolation.refused("decision-number-taken", number, Integer.toString(on.getYear()));
        }
    }
}
