package vn.kycuong.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords, so that nobody can try many: by account and address, by address, and by account. The last does
 * not hold up a person from an address where he signed in before, else anybody could lock anybody out. Kept in the
 * database, so that it counts on all nodes at once; what counts no more is forgotten.
 */
@Component
class FailedSignIns {

    /** How long somebody may stay away and is still known at an address. */
    private static final int DAYS_KNOWN = 30;

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    /** Failures of one kind, and the delay that follows when there were too many. */
    private enum Limit {
        /** The delay doubles with each further failure, and all is forgotten an hour after the last. */
        ACCOUNT_AT_ADDRESS(5, Duration.ofMinutes(1), Duration.ofHours(1), true),
        /** So many within that time; then none until that time is over. */
        ADDRESS(100, LONGEST_DELAY, LONGEST_DELAY, false),
        ACCOUNT(50, LONGEST_DELAY, LONGEST_DELAY, false);

        private final int most;
        private final Duration delay;
        private final Duration kept;
        private final boolean prolonged;

        Limit(int most, Duration delay, Duration kept, boolean prolonged) {
            this.most = most;
            this.delay = delay;
            this.kept = kept;
            this.prolonged = prolonged;
        }

        Duration delayAfter(int failures) {
            if (failures < most) {
                return Duration.ZERO;
            }
            var doubled = delay.multipliedBy(1L << Math.min(failures - most, 10));
            return doubled.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : doubled;
        }
    }

    private record Tried(Limit limit, String key) {

        static Tried of(Limit limit, String what) {
            return new Tried(limit, hash(limit.name() + '\n' + what));
        }
    }

    private final JdbcSignInTries tries;
    private final Clock clock;

    FailedSignIns(JdbcSignInTries tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    /** How long to wait before another try; zero when it may be made now. */
    Duration wait(String account, String address) {
        var now = now();
        var tried = tried(account, address);
        var failures = tries.failures(tried.stream().map(Tried::key).toList(), now);
        return tried.stream()
                .flatMap(each ->
                        Stream.ofNullable(failures.get(each.key())).map(known -> left(each.limit(), known, now)))
                .max(Duration::compareTo)
                .filter(left -> !left.isNegative())
                .orElse(Duration.ZERO);
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        var now = now();
        tries.forgetOld(now);
        tried(event.getAuthentication().getName(), address(event))
                .forEach(each -> tries.fail(each.key(), now, now.plus(each.limit().kept), each.limit().prolonged));
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        var here = atAddress(event.getAuthentication().getName(), address(event));
        var today = LocalDate.now(clock);
        tries.forget(here.key());
        if (!tries.wasHere(here.key(), today)) {
            tries.forgetPlaces(today.minusDays(DAYS_KNOWN));
            tries.isHere(here.key(), today);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private List<Tried> tried(String account, String address) {
        var here = atAddress(account, address);
        var all = Stream.of(here, Tried.of(Limit.ADDRESS, address));
        return tries.wasHere(here.key(), LocalDate.now(clock).minusDays(DAYS_KNOWN))
                ? all.toList()
                : Stream.concat(all, Stream.of(Tried.of(Limit.ACCOUNT, account)))
                        .toList();
    }

    private static Duration left(Limit limit, JdbcSignInTries.Failures known, Instant now) {
        var until = known.last().plus(limit.delayAfter(known.count()));
        return Duration.between(now, until.isBefore(known.forgetAt()) ? until : known.forgetAt());
    }

    private static Tried atAddress(String account, String address) {
        return Tried.of(Limit.ACCOUNT_AT_ADDRESS, account + '\n' + address);
    }

    private static String address(AbstractAuthenticationEvent event) {
        return event.getAuthentication().getDetails() instanceof WebAuthenticationDetails web
                ? web.getRemoteAddress()
                : "";
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
