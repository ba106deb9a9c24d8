package vn.kycuong.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What the doors answer before any page or resource is reached: sign in first, not for you, nothing there, too large. */
@Component
class DoorRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final ObjectMapper json;

    DoorRefusals(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (DatabaseAway.isCauseOf(reason)) {
            unavailable(request, response);
        } else if (isApi(request)) {
            write(request, response, HttpStatus.UNAUTHORIZED, "sign-in-required");
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException && !isApi(request) && nobodyIsSignedIn()) {
            // The session is over. What was entered is not lost, and signing in comes first.
            response.sendRedirect(
                    request.getContextPath() + (KeptForm.keep(request) ? "/login?kept" : "/login?expired"));
            return;
        }
        var unknown = request.getAttribute(MatrixAuthorization.UNKNOWN_ROUTE) != null;
        if (isApi(request)) {
            write(
                    request,
                    response,
                    unknown ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN,
                    unknown ? "not-found" : "forbidden");
        } else {
            response.sendError(unknown ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isApi(request)) {
            write(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "file-too-large");
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    void tooManyTries(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        if (isApi(request)) {
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-tries");
        } else {
            response.sendRedirect(request.getContextPath() + "/login?wait=" + (wait.toMinutes() + 1));
        }
    }

    /** The person has lost a right with which the session began; what was entered is given back to the same person only. */
    void sessionEnded(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        if (isApi(request)) {
            write(request, response, HttpStatus.UNAUTHORIZED, code);
        } else {
            KeptForm.keep(request);
            response.sendRedirect(request.getContextPath() + "/login?ended=" + code);
        }
    }

    private static boolean nobodyIsSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }

    /** Nothing was done, and trying again is right. */
    void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        later(request, response, "busy-now");
    }

    /** Nobody knows yet what became of what was sent. */
    void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        later(request, response, "unavailable");
    }

    private void later(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        if (isApi(request)) {
            write(request, response, HttpStatus.SERVICE_UNAVAILABLE, code);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/")
                || request.getServletPath().startsWith("/v3/");
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problems.of(status, code, List.of(), request.getLocale()));
    }
}
