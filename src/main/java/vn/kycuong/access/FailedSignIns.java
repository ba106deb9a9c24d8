package vn.kycuong.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords, so that nobody can try many: by account and address, by address, and by account. The last does
 * not hold up a person from an address where he signed in before, else anybody could lock anybody out. Kept in memory,
 * and bounded: what was tried the longest ago is forgotten first.
 */
@Component
class FailedSignIns {

    private static final int MOST_KEPT = 10_000;

    /** So many within that time; then none until that time is over. */
    private enum Limit {
        ACCOUNT_AT_ADDRESS(5, Duration.ofMinutes(5)),
        ADDRESS(100, Duration.ofMinutes(15)),
        ACCOUNT(50, Duration.ofMinutes(15));

        private final int most;
        private final Duration within;

        Limit(int most, Duration within) {
            this.most = most;
            this.within = within;
        }
    }

    private record Tried(Limit limit, String what) {}

    private record Count(int failures, Instant since) {}

    private final Clock clock;
    private final Map<Tried, Count> counts = bounded();
    private final Map<Tried, Boolean> atHome = bounded();

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait before another try; zero when it may be made now. */
    synchronized Duration wait(String account, String address) {
        var now = clock.instant();
        return tried(account, address).stream()
                .map(tried -> left(tried, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    @EventListener
    synchronized void failed(AuthenticationFailureBadCredentialsEvent event) {
        var now = clock.instant();
        tried(event.getAuthentication().getName(), address(event))
                .forEach(tried -> counts.compute(
                        tried,
                        (key, before) -> before == null || isOver(key, before, now)
                                ? new Count(1, now)
                                : new Count(before.failures() + 1, before.since())));
    }

    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        var here = atAddress(event.getAuthentication().getName(), address(event));
        counts.remove(here);
        atHome.put(here, true);
    }

    private List<Tried> tried(String account, String address) {
        var here = atAddress(account, address);
        var all = Stream.of(here, new Tried(Limit.ADDRESS, address));
        return atHome.containsKey(here)
                ? all.toList()
                : Stream.concat(all, Stream.of(new Tried(Limit.ACCOUNT, account)))
                        .toList();
    }

    private Duration left(Tried tried, Instant now) {
        var count = counts.get(tried);
        if (count == null || count.failures() < tried.limit().most || isOver(tried, count, now)) {
            return Duration.ZERO;
        }
        return Duration.between(now, count.since().plus(tried.limit().within));
    }

    private static boolean isOver(Tried tried, Count count, Instant now) {
        return !now.isBefore(count.since().plus(tried.limit().within));
    }

    private static Tried atAddress(String account, String address) {
        return new Tried(Limit.ACCOUNT_AT_ADDRESS, account + '\n' + address);
    }

    private static String address(AbstractAuthenticationEvent event) {
        return event.getAuthentication().getDetails() instanceof WebAuthenticationDetails web
                ? web.getRemoteAddress()
                : "";
    }

    private static <V> Map<Tried, V> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Tried, V> eldest) {
                return size() > MOST_KEPT;
            }
        };
    }
}
