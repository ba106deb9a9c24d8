package vn.kycuong.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the provider's answer about a signature before anybody is signed in by it: the session stays whose it was, whoever
 * logged in there. What is wrong with the answer stands on the form, with everything that was entered.
 */
class FreshLoginDoor extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FreshLoginDoor.class);

    private final OAuth2LoginAuthenticationFilter answers;
    private final FreshLoginCheck check;

    /** @param answers reads an answer as it does when somebody signs in */
    FreshLoginDoor(OAuth2LoginAuthenticationFilter answers, FreshLoginCheck check) {
        this.answers = answers;
        this.check = check;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals(AgencyDoor.ANSWERS)
                || PendingSignatures.answeredBy(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var pending = PendingSignatures.answeredBy(request).orElseThrow();
        var outcome = outcome(pending, request, response);
        if (outcome.refusal() != null) {
            LOG.warn("Somebody could not confirm a signature by the provider: {}", outcome.refusal());
        }
        PendingSignatures.keep(request.getSession(), outcome);
        response.sendRedirect(request.getContextPath() + outcome.wayBack());
    }

    private PendingSignature outcome(
            PendingSignature pending, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        try {
            var answer = answers.attemptAuthentication(request, response);
            return check.judge(pending, signedIn, answer, request);
        } catch (AuthenticationException unproven) {
            return check.refuse(pending, unproven, request);
        }
    }
}
