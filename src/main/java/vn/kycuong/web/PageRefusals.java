package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Problems;
import vn.kycuong.access.RuleViolation;

/** Says no on a page of its own, in the reader's language, where no form can say it. */
@ControllerAdvice(basePackageClasses = PageRefusals.class)
class PageRefusals {

    private final Problems problems;

    PageRefusals(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothingThere(Model model, Locale language) {
        return refusal("not-found", List.of(), model, language);
    }

    @ExceptionHandler(Forbidden.class)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String notForYou(Model model, Locale language) {
        return refusal("forbidden", List.of(), model, language);
    }

    @ExceptionHandler(RuleViolation.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String ruleSaysNo(RuleViolation violation, Model model, Locale language) {
        return refusal(violation.code(), violation.arguments(), model, language);
    }

    /** Two were at work at once; nothing was done, and trying again is right. */
    @ExceptionHandler(ConcurrencyFailureException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String changedMeanwhile(Model model, Locale language) {
        return refusal("changed-meanwhile", List.of(), model, language);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
    String tooLarge(Model model, Locale language) {
        return refusal("file-too-large", List.of(), model, language);
    }

    private String refusal(String code, List<Object> arguments, Model model, Locale language) {
        model.addAttribute("refusal", problems.text(code, arguments, language));
        return "refusal";
    }
}
