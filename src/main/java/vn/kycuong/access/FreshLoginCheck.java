package vn.kycuong.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;

/** Whether what the provider answers proves a signature: the same person, and a login that is not older than the question. */
class FreshLoginCheck {

    /** A clock may be behind by that much; who logged in so shortly before is still the one who sits there. */
    private static final Duration BEHIND = Duration.ofSeconds(10);

    private static final Duration AHEAD = AgencyTokens.CLOCKS_DIFFER_BY;
    private static final String ANOTHER = "login-of-another";

    private final AuthenticationEventPublisher tries;
    private final Clock clock;

    FreshLoginCheck(AuthenticationEventPublisher tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    PendingSignature judge(
            PendingSignature pending,
            @Nullable Authentication signedIn,
            Authentication answer,
            HttpServletRequest request) {
        if (!isTheSame(pending, signedIn, answer)) {
            return another(pending, request);
        }
        var loginAt = ((AgencyPerson) answer.getPrincipal()).getAuthenticatedAt();
        if (loginAt == null) {
            return pending.refused("login-without-time");
        }
        return isFresh(loginAt, AgencyRequests.askedAt(Objects.requireNonNull(pending.question())))
                ? pending.proven(new PendingSignature.Proven(loginAt, clock.instant()))
                : pending.refused("login-not-fresh");
    }

    /** Whoever has no account here, or no post, is another person as well. */
    PendingSignature refuse(PendingSignature pending, AuthenticationException reason, HttpServletRequest request) {
        if (reason instanceof UsernameNotFoundException || reason instanceof AccountExpiredException) {
            return another(pending, request);
        }
        if (AgencyRefusals.isAway(reason)) {
            return pending.refused("login-away");
        }
        return pending.refused(isCancelled(reason) ? "login-cancelled" : "login-failed");
    }

    /** Counted like a wrong password for the account that is signed in. */
    private PendingSignature another(PendingSignature pending, HttpServletRequest request) {
        var tried = UsernamePasswordAuthenticationToken.unauthenticated(pending.account(), "");
        tried.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        tries.publishAuthenticationFailure(new BadCredentialsException("another person"), tried);
        return pending.refused(ANOTHER);
    }

    /** By the name here and by what the provider calls the person itself. */
    private static boolean isTheSame(
            PendingSignature pending, @Nullable Authentication signedIn, Authentication answer) {
        return signedIn != null
                && signedIn.getPrincipal() instanceof AgencyPerson here
                && answer.getPrincipal() instanceof AgencyPerson there
                && here.getName().equals(pending.account())
                && there.getName().equals(pending.account())
                && there.getSubject().equals(here.getSubject());
    }

    private boolean isFresh(Instant loginAt, Instant askedAt) {
        return !loginAt.isBefore(askedAt.minus(BEHIND))
                && !loginAt.isAfter(clock.instant().plus(AHEAD));
    }

    private static boolean isCancelled(AuthenticationException reason) {
        return reason instanceof OAuth2AuthenticationException answered
                && answered.getError().getErrorCode().equals(OAuth2ErrorCodes.ACCESS_DENIED);
    }
}
