package vn.kycuong.api;

import java.util.List;
import java.util.Locale;
import org.springframework.context.NoSuchMessageException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Problems;

/** What the type of a problem document points to. */
@RestController
class ProblemController {

    private final Problems problems;

    ProblemController(Problems problems) {
        this.problems = problems;
    }

    record ProblemView(String code, String titleVi, String titleEn) {}

    @GetMapping("/problems/{code}")
    ProblemView show(@PathVariable String code) {
        try {
            return new ProblemView(
                    code,
                    problems.text(code, List.of(), Locale.forLanguageTag("vi")),
                    problems.text(code, List.of(), Locale.ENGLISH));
        } catch (NoSuchMessageException unknown) {
            throw new NotFound();
        }
    }
}
