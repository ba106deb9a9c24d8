package vn.kycuong.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.kycuong.access.Problems;

/**
 * Carries out a command of the API in one transaction together with its {@code Idempotency-Key}: sent twice, it happens
 * once and is answered twice. What is refused leaves nothing behind, the key included.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class IdempotentCommands extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private final TransactionTemplate transaction;
    private final JdbcIdempotencyKeys keys;
    private final Problems problems;
    private final ObjectMapper json;

    IdempotentCommands(
            TransactionTemplate transaction, JdbcIdempotencyKeys keys, Problems problems, ObjectMapper json) {
        this.transaction = transaction;
        this.keys = keys;
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/v1/")
                || request.getMethod().equals("GET")
                || request.getMethod().equals("HEAD");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (key != null && !key.matches("[\\x21-\\x7e]{8,100}")) {
            refuse(request, response, HttpStatus.BAD_REQUEST, "idempotency-key-invalid");
            return;
        }
        var repeatable = RepeatableRequest.of(request);
        if (repeatable.isTooLarge()) {
            refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "request-too-large");
            return;
        }
        if (repeatable.hasTooLargeFiles()) {
            refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "file-too-large");
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        try {
            transaction.executeWithoutResult(status -> {
                perform(repeatable, answer, chain, key);
                if (answer.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
                    status.setRollbackOnly();
                }
            });
        } catch (Interrupted interrupted) {
            throw new ServletException(interrupted.getCause());
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        answer.copyBodyToResponse();
    }

    private void perform(
            RepeatableRequest request, ContentCachingResponseWrapper answer, FilterChain chain, @Nullable String key) {
        try {
            if (key == null) {
                chain.doFilter(request, answer);
                return;
            }
            var account = String.valueOf(request.getRemoteUser());
            var reserved = keys.reserve(account, key, request.fingerprint());
            if (reserved.isPresent()) {
                replay(request, answer, reserved.get());
                return;
            }
            chain.doFilter(request, answer);
            if (answer.getStatus() < HttpStatus.BAD_REQUEST.value()) {
                keys.remember(account, key, answer);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException failed) {
            throw new Interrupted(failed);
        }
    }

    private void replay(
            RepeatableRequest request, ContentCachingResponseWrapper answer, JdbcIdempotencyKeys.Remembered earlier)
            throws IOException {
        if (!earlier.requestHash().equals(request.fingerprint())) {
            refuse(request, answer, HttpStatus.UNPROCESSABLE_ENTITY, "idempotency-key-reused");
            return;
        }
        earlier.copyTo(answer);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsBytes(problems.of(status, code, List.of(), request.getLocale())));
    }

    /** Carries a servlet failure out of the transaction, which rolls back on it. */
    private static final class Interrupted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Interrupted(ServletException cause) {
            super(cause);
        }
    }
}
