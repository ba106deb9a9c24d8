package vn.kycuong.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says on the page of signing in why somebody could not come in by the provider, or on the form that waits to be signed. */
class AgencyRefusals implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(AgencyRefusals.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var signature = PendingSignatures.find(request, request.getParameter(FreshLogins.PARAMETER));
        if (signature.isPresent()) {
            var refused = signature.get().refused(isAway(reason) ? "login-away" : "login-failed");
            PendingSignatures.keep(request.getSession(), refused);
            response.sendRedirect(request.getContextPath() + refused.wayBack());
            return;
        }
        var code = code(reason);
        // Without the name: a log is read by people who need not know who knocked.
        LOG.warn("Somebody could not sign in by the provider: {}", code);
        response.sendRedirect(request.getContextPath() + "/login?agency=" + code);
    }

    private static String code(AuthenticationException reason) {
        if (reason instanceof UsernameNotFoundException) {
            return "unknown";
        }
        if (reason instanceof AccountExpiredException) {
            return "without-post";
        }
        return isAway(reason) ? "away" : "failed";
    }

    /** Whether nobody answered there. */
    static boolean isAway(AuthenticationException reason) {
        return Stream.iterate((Throwable) reason, Objects::nonNull, Throwable::getCause)
                .anyMatch(AgencyRefusals::isSilence);
    }

    private static boolean isSilence(Throwable cause) {
        return cause instanceof AgencyProvider.Away || cause instanceof IOException;
    }
}
