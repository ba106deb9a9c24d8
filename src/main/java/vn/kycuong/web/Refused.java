package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.kycuong.access.Problems;
import vn.kycuong.access.RuleViolation;

/** Says in a form what was refused: by the field where it is one, else in a sentence. */
@Component
class Refused {

    private static final String OF_A_FIELD = "field-invalid";

    private final Problems problems;

    Refused(Problems problems) {
        this.problems = problems;
    }

    void show(RuleViolation refusal, Model model, Locale language, HttpServletResponse response) {
        response.setStatus(
                refusal.invalidInput() ? HttpStatus.UNPROCESSABLE_ENTITY.value() : HttpStatus.CONFLICT.value());
        if (refusal.code().equals(OF_A_FIELD)) {
            model.addAttribute(
                    "wrong", List.of(String.valueOf(refusal.arguments().get(0))));
        } else {
            model.addAttribute("refusal", problems.text(refusal.code(), refusal.arguments(), language));
        }
    }

    void show(List<String> wrong, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("wrong", wrong);
    }
}
