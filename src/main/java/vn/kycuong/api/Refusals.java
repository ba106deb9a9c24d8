package vn.kycuong.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Problems;
import vn.kycuong.access.RuleViolation;

/** Turns every refusal into one problem document with a stable code and a text in both languages. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
class Refusals extends ResponseEntityExceptionHandler {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ruleSaysNo(RuleViolation refusal, Locale language) {
        var status = refusal.invalidInput() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
        return answer(problems.of(status, refusal.code(), refusal.arguments(), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nothingThere(NotFound missing, Locale language) {
        return answer(problems.of(HttpStatus.NOT_FOUND, "not-found", List.of(), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notForYou(Forbidden forbidden, Locale language) {
        return answer(problems.of(HttpStatus.FORBIDDEN, "forbidden", List.of(), language));
    }

    /** Two were at work at once; nothing was done, and trying again is right. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> changedMeanwhile(ConcurrencyFailureException collision, Locale language) {
        return answer(problems.of(HttpStatus.CONFLICT, "changed-meanwhile", List.of(), language));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = new LinkedHashMap<String, String>();
        invalid.getBindingResult()
                .getFieldErrors()
                .forEach(error -> fields.putIfAbsent(error.getField(), String.valueOf(error.getDefaultMessage())));
        var problem = problems.of(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "field-invalid",
                List.of(String.join(", ", fields.keySet())),
                request.getLocale());
        problem.setProperty("fields", fields);
        return new ResponseEntity<>(problem, headers, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Spring's own refusals (unreadable JSON, wrong method, too large a file …) get a code as well. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refusal, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.resolve(status.value());
        var problem = known == null || known.is5xxServerError()
                ? body
                : problems.of(known, code(known), List.of(), request.getLocale());
        return super.handleExceptionInternal(refusal, problem, headers, status, request);
    }

    private static String code(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "media-type-unsupported";
            case PAYLOAD_TOO_LARGE -> "file-too-large";
            default -> "request-unreadable";
        };
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
