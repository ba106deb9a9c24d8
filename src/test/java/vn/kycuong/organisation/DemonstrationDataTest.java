package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.kycuong.RealTest;
import vn.kycuong.access.Role;

@RealTest
class DemonstrationDataTest {

    @Autowired
    private Organisation organisation;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Clock clock;

    @Test
    void isAbsentWhereADatabaseWasConfigured() {
        new ApplicationContextRunner()
                .withUserConfiguration(DemonstrationData.class)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(DemonstrationData.class));
    }

    @Test
    void isAbsentWhenItIsSwitchedOff() {
        new ApplicationContextRunner()
                .withUserConfiguration(DemonstrationData.class)
                .withPropertyValues("spring.profiles.active=embedded", "kycuong.demonstration=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(DemonstrationData.class));
    }

    @Test
    void hasAnAccountForEveryRole() {
        assertThat(DemonstrationAccounts.list().stream().map(DemonstrationAccount::role))
                .containsAll(Arrays.asList(Role.values()));
    }

    @ParameterizedTest
    @MethodSource("vn.kycuong.organisation.DemonstrationAccounts#list")
    void letsEachAccountActInItsRole(DemonstrationAccount listed) {
        var account = accounts.byName(listed.name()).orElseThrow();
        assertThat(account.demonstration()).isTrue();
        assertThat(passwords.matches(listed.password(), account.passwordHash())).isTrue();
        assertThat(actors.actorOf(listed.name()).orElseThrow().roles()).containsExactly(listed.role());
        assertThat(organisation.nameOf(listed.official())).contains(listed.who());
    }

    @Test
    void isMarkedAsSuch() {
        assertThat(organisation.unit("MH-KV").orElseThrow().nameVi()).endsWith("(DỮ LIỆU MINH HỌA)");
        assertThat(organisation.superiors("MH-A", today())).containsExactly("MH-KV", "CHQ", "BTC");
        assertThat(organisation.unit("MH-A").orElseThrow().demonstration()).isTrue();
        assertThat(organisation.unit("CHQ").orElseThrow().demonstration()).isFalse();
    }

    @Test
    void hasAnInspectorWhoServedInUnitANotLongAgo() {
        var served = organisation.assignments("CC-004").stream()
                .filter(assignment -> assignment.unit().equals("MH-A"))
                .collect(Collectors.toList());
        assertThat(served).singleElement().satisfies(assignment -> assertThat(assignment.to())
                .isBetween(today().minusMonths(6), today().minusMonths(4)));
    }

    @Test
    void hasAnInspectorWhoIsASiblingOfTheHeadOfUnitA() {
        var head = organisation.headOf("MH-A", today()).orElseThrow();
        assertThat(organisation.ties("CC-003")).contains(new Tie("CC-003", head, "SIBLING", ""));
        assertThat(organisation.ties(head)).contains(new Tie(head, "CC-003", "SIBLING", ""));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
