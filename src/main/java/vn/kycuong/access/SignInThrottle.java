package vn.kycuong.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a try to sign in away before the password is looked at, once there were too many wrong ones. */
class SignInThrottle extends OncePerRequestFilter {

    private final FailedSignIns failures;
    private final DoorRefusals refusals;
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    SignInThrottle(FailedSignIns failures, DoorRefusals refusals) {
        this.failures = failures;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = account(request)
                .map(account -> failures.wait(account, request.getRemoteAddr()))
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refusals.tooManyTries(request, response, wait);
        }
    }

    private Optional<String> account(HttpServletRequest request) {
        if (request.getMethod().equals("POST") && request.getServletPath().equals("/login")) {
            return Optional.ofNullable(request.getParameter("username")).map(String::strip);
        }
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? Optional.empty() : nameIn(request);
    }

    /** Empty when the header cannot be read, which the sign-in itself refuses. */
    private Optional<String> nameIn(HttpServletRequest request) {
        try {
            return Optional.ofNullable(basic.convert(request)).map(credentials -> credentials.getName());
        } catch (AuthenticationException unreadable) {
            return Optional.empty();
        }
    }
}
