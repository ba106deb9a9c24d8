package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.kycuong.RealTest;

/** Who may confirm a signature at the provider, how often it is tried, and that a login is spent once. */
@RealTest
class FreshLoginsTest {

    @Autowired
    private FailedSignIns failures;

    @Autowired
    private DefaultAuthenticationEventPublisher events;

    @Autowired
    private Clock clock;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void takeThePlaceOfThePasswordWhereTheFormIsSwitchedOff() {
        SecurityContextHolder.getContext().setAuthentication(AtTheAgency.token("kiemtra1", "sub-1"));

        assertThat(logins(true).areOffered()).isTrue();
        assertThat(logins(true).passwordIsOffered()).isTrue();
        assertThat(logins(false).passwordIsOffered()).isFalse();
    }

    @Test
    void areNotForWhoCameByTheForm() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("kiemtra1", "", List.of()));

        assertThat(logins(false).areOffered()).isFalse();
        assertThat(logins(false).passwordIsOffered()).isTrue();
        assertThatThrownBy(() -> logins(false).ask(new MockHttpServletRequest(), form()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void waitAfterManyLoginsOfOtherPeople() {
        var address = UUID.randomUUID().toString();
        var person = AtTheAgency.token("keo-nham", "sub-1");
        SecurityContextHolder.getContext().setAuthentication(person);
        assertThat(logins(true).ask(here(address), form())).contains("?signature=");
        for (var time = 0; time < 5; time++) {
            var check = new FreshLoginCheck(events, clock);
            var pending = new PendingSignature("one", "keo-nham", form(), null, null, null);
            check.judge(pending, person, AtTheAgency.token("kiemtra2", "sub-2"), here(address));
        }

        assertThatThrownBy(() -> logins(true).ask(here(address), form())).hasMessage("too-many-tries");
    }

    @Test
    void areSpentOnce() {
        var login = new FreshLogin("kiemtra1", Instant.EPOCH);

        assertThat(login.isOf("kiemtra1")).isTrue();
        assertThat(login.isOf("Kiemtra1")).isFalse();
        assertThat(login.spend()).isEqualTo(Instant.EPOCH);
        assertThatThrownBy(login::spend).isInstanceOf(IllegalStateException.class);
    }

    private static MockHttpServletRequest here(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private FreshLogins logins(boolean local) {
        return new FreshLogins(new SignInWays(true, local), failures, clock);
    }

    private static PendingSignature.Form form() {
        return new PendingSignature.Form("/inspections/1/decision", "CC-001", "matter", Map.of());
    }
}
