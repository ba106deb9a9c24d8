package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;

/** Wrong passwords count on every node, hold up whoever tries them, and are forgotten. */
@RealTest
class FailedSignInsTest {

    private static final String HERE = "10.0.0.1";

    @Autowired
    private FailedSignIns failures;

    @Autowired
    private JdbcSignInTries tries;

    @Autowired
    private JdbcSignInLook look;

    @Autowired
    private MovableClock clock;

    /** Of this test alone, since the tests share a database. */
    private final String account = "account-" + UUID.randomUUID();

    private final String address = UUID.randomUUID().toString();

    @BeforeEach
    void standStill() {
        clock.stopAt(Instant.now());
    }

    @AfterEach
    void runOn() {
        clock.reset();
    }

    @Test
    void theDelayGrowsWithEachFailureUpToAQuarterOfAnHour() {
        fail(failures, account, address, 4);
        assertThat(failures.wait(account, address)).isZero();

        for (var minutes : new int[] {1, 2, 4, 8, 15, 15}) {
            fail(failures, account, address, 1);
            assertThat(failures.wait(account, address)).isEqualTo(Duration.ofMinutes(minutes));
            later(Duration.ofMinutes(minutes));
            assertThat(failures.wait(account, address)).isZero();
        }
        later(Duration.ofHours(1));
        fail(failures, account, address, 1);
        assertThat(failures.wait(account, address)).isZero();
    }

    @Test
    void whatOneNodeCountedHoldsUpAtTheOther() {
        var otherNode = new FailedSignIns(tries, clock);
        fail(failures, account, address, 3);
        fail(otherNode, account, address, 2);

        assertThat(failures.wait(account, address)).isEqualTo(Duration.ofMinutes(1));
        assertThat(otherNode.wait(account, address)).isEqualTo(Duration.ofMinutes(1));
        assertThat(otherNode.wait(account, address + "9")).isZero();
        assertThat(otherNode.wait(account + "9", address)).isZero();
    }

    @Test
    void theRightOneTakesTheWrongOnesBack() {
        fail(failures, account, address, 4);
        succeed(account, address);
        fail(failures, account, address, 4);

        assertThat(failures.wait(account, address)).isZero();
    }

    @Test
    void holdsUpAnAddressThatTriesManyAccounts() {
        for (var number = 0; number < 100; number++) {
            fail(failures, account + number, address, 1);
        }

        assertThat(failures.wait(account, address)).isEqualTo(Duration.ofMinutes(15));
        assertThat(failures.wait(account, HERE)).isZero();
        later(Duration.ofMinutes(15));
        assertThat(failures.wait(account, address)).isZero();
    }

    @Test
    void letsNobodyLockOutSomebodyWhoSignsInFromWhereHeAlwaysDoes() {
        succeed(account, HERE);
        for (var number = 0; number < 50; number++) {
            fail(failures, account, address + number, 1);
        }

        assertThat(failures.wait(account, address)).isEqualTo(Duration.ofMinutes(15));
        assertThat(failures.wait(account, HERE)).isZero();
    }

    @Test
    void keepsNothingThatCountsNoMore() {
        fail(failures, account, address, 5);
        later(Duration.ofHours(2));
        fail(failures, account + "9", address + "9", 1);

        assertThat(look.overdue(clock.instant())).isZero();
    }

    @Test
    void keepsNeitherNameNorAddress() {
        fail(failures, account, address, 1);
        succeed(account, HERE);

        assertThat(look.keys()).isNotEmpty().allSatisfy(key -> assertThat(key).matches("[0-9a-f]{64}"));
    }

    private void later(Duration by) {
        clock.stopAt(clock.instant().plus(by));
    }

    private static void fail(FailedSignIns node, String account, String address, int times) {
        for (var time = 0; time < times; time++) {
            node.failed(new AuthenticationFailureBadCredentialsEvent(
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
