package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class FailedSignInsTest {

    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private final FailedSignIns failures = new FailedSignIns(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void holdsUpWhoEntersFiveWrongPasswordsUntilFiveMinutesAreOver() {
        fail("lanhdao1", "10.0.0.1", 4);
        assertThat(failures.wait("lanhdao1", "10.0.0.1")).isZero();

        fail("lanhdao1", "10.0.0.1", 1);
        assertThat(failures.wait("lanhdao1", "10.0.0.1")).isEqualTo(Duration.ofMinutes(5));
        assertThat(failures.wait("lanhdao2", "10.0.0.1")).isZero();
        assertThat(failures.wait("lanhdao1", "10.0.0.2")).isZero();

        now = now.plus(Duration.ofMinutes(5));
        assertThat(failures.wait("lanhdao1", "10.0.0.1")).isZero();
    }

    @Test
    void forgetsTheWrongOnesAfterTheRightOne() {
        fail("lanhdao1", "10.0.0.1", 4);
        succeed("lanhdao1", "10.0.0.1");
        fail("lanhdao1", "10.0.0.1", 4);

        assertThat(failures.wait("lanhdao1", "10.0.0.1")).isZero();
    }

    @Test
    void holdsUpAnAddressThatTriesManyAccounts() {
        for (var account = 0; account < 100; account++) {
            fail("account" + account, "10.0.0.9", 1);
        }

        assertThat(failures.wait("lanhdao1", "10.0.0.9")).isEqualTo(Duration.ofMinutes(15));
        assertThat(failures.wait("lanhdao1", "10.0.0.1")).isZero();
    }

    @Test
    void letsNobodyLockOutSomebodyWhoSignsInFromWhereHeAlwaysDoes() {
        succeed("lanhdao1", "10.0.0.1");
        for (var address = 0; address < 50; address++) {
            fail("lanhdao1", "10.0.1." + address, 1);
        }

        assertThat(failures.wait("lanhdao1", "10.0.2.1")).isEqualTo(Duration.ofMinutes(15));
        assertThat(failures.wait("lanhdao1", "10.0.0.1")).isZero();
    }

    private void fail(String account, String address, int times) {
        for (var time = 0; time < times; time++) {
            failures.failed(new AuthenticationFailureBadCredentialsEvent(
                    token(account, address), new BadCredentialsException("wrong")));
        }
    }

    private void succeed(String account, String address) {
        failures.succeeded(new AuthenticationSuccessEvent(token(account, address)));
    }

    private static UsernamePasswordAuthenticationToken token(String account, String address) {
        var token = UsernamePasswordAuthenticationToken.unauthenticated(account, "");
        token.setDetails(new WebAuthenticationDetails(address, null));
        return token;
    }
}
