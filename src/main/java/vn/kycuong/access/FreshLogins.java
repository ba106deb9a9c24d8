package vn.kycuong.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Confirms signatures by a fresh login at the agency's provider, for people who came from there. Each is for one form as
 * it was shown, once, and for a few minutes.
 */
@Component
public class FreshLogins {

    /** Names the waiting form in addresses. */
    public static final String PARAMETER = "signature";

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final SignInWays ways;
    private final FailedSignIns failures;
    private final Clock clock;

    FreshLogins(SignInWays ways, FailedSignIns failures, Clock clock) {
        this.ways = ways;
        this.failures = failures;
        this.clock = clock;
    }

    /** Whether the signed-in person came from the provider, and so can go there again. */
    public boolean areOffered() {
        return fromThere() != null;
    }

    /** Whether the password of the account here is asked for, if only beside it. */
    public boolean passwordIsOffered() {
        return ways.local() || !areOffered();
    }

    /**
     * Keeps the form until its person comes back.
     *
     * @return where the person goes now
     */
    public String ask(HttpServletRequest request, PendingSignature.Form form) {
        var account = fromThere();
        if (account == null) {
            throw new NotFound();
        }
        if (!failures.wait(account, request.getRemoteAddr()).isZero()) {
            throw RuleViolation.refused("too-many-tries");
        }
        var pending = new PendingSignature(UUID.randomUUID().toString(), account, form, null, null, null);
        PendingSignatures.keep(request.getSession(), pending);
        return "/oauth2/authorization/" + AgencyProvider.NAME + '?' + PARAMETER + '=' + pending.id();
    }

    /** The form of this address for which the reader went away and has come back. */
    public Optional<PendingSignature> returned(HttpServletRequest request, Actor reader) {
        return PendingSignatures.find(request, request.getParameter(PARAMETER))
                .filter(this::isOfWhoIsSignedIn)
                .filter(pending -> pending.form().writer().equals(reader.official()))
                .filter(pending -> pending.form().address().equals(request.getServletPath()));
    }

    /**
     * Why no signature can be put under the form now.
     *
     * @param form as it is now
     * @return code of the reason; null when it can
     */
    public @Nullable String objection(PendingSignature pending, PendingSignature.Form form) {
        var proven = pending.proven();
        if (proven == null
                || clock.instant().isAfter(proven.heardAt().plus(GOOD_FOR))
                || !isOfWhoIsSignedIn(pending)
                || !pending.form().isSamePlace(form)) {
            return "login-over";
        }
        return pending.form().matter().equals(form.matter()) ? null : "login-for-something-else";
    }

    /**
     * The login that was asked for this form, once; one for anything else proves nothing.
     *
     * @param form as it is now
     */
    public FreshLogin take(HttpServletRequest request, String id, PendingSignature.Form form) {
        var pending =
                PendingSignatures.take(request.getSession(), id).orElseThrow(() -> RuleViolation.refused("login-over"));
        var objection = objection(pending, form);
        if (objection != null) {
            throw RuleViolation.refused(objection);
        }
        return new FreshLogin(
                pending.account(), Objects.requireNonNull(pending.proven()).loginAt());
    }

    private boolean isOfWhoIsSignedIn(PendingSignature pending) {
        return pending.account().equals(fromThere());
    }

    private static @Nullable String fromThere() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof AgencyPerson person ? person.getName() : null;
    }
}
