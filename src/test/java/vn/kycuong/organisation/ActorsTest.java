package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.access.TypedPassword;

@RealTest
@Transactional
class ActorsTest {

    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");
    private static final Actor PERSONNEL = new Actor("CC-101", Set.of(Role.PERSONNEL_OFFICER), Set.of(), "MH-KV");

    @Autowired
    private Actors actors;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private DisableAccount disableAccount;

    @Autowired
    private ChangeRoles changeRoles;

    @Autowired
    private ChangePassword changePassword;

    @Autowired
    private EndAssignment endAssignment;

    @Autowired
    private JdbcAssignments assignments;

    @Autowired
    private Clock clock;

    @Test
    void actForTheUnitTheyHead() {
        var head = actors.actorOf("donvia").orElseThrow();
        assertThat(head).isEqualTo(new Actor("TDV-A", Set.of(Role.HEAD_OF_UNIT), Set.of("MH-A"), "MH-A"));
    }

    @Test
    void actForTheUnitTheyAreDeputyIn() {
        assertThat(actors.actorOf("phodonvia").orElseThrow().unitsHeaded()).containsExactly("MH-A");
    }

    @Test
    void haveNoUnitWhenTheyAreSystems() {
        assertThat(actors.actorOf("tichhop1")).contains(new Actor("SYS-TH1", Set.of(Role.INTEGRATION), Set.of(), ""));
    }

    @Test
    void areGoneOnceTheAccountIsDisabled() {
        disableAccount.handle(new DisableAccount.Command("kiemtra1", ADMINISTRATOR));

        assertThat(actors.actorOf("kiemtra1")).isEmpty();
        assertThat(actors.of(accounts.byName("kiemtra1").orElseThrow()).roles()).isEmpty();
        assertThat(accounts.officialsWith(Role.INSPECTOR)).contains("CC-002").doesNotContain("CC-001");
    }

    @Test
    void loseTheirRolesWithTheirLastPost() {
        assertThat(accounts.officialsWith(Role.HEAD_OF_UNIT)).contains("TDV-A");
        leave("TDV-A");

        assertThat(actors.actorOf("donvia")).contains(new Actor("TDV-A", Set.of(), Set.of(), ""));
        assertThat(accounts.officialsWith(Role.HEAD_OF_UNIT)).contains("PDV-A").doesNotContain("TDV-A");
    }

    @Test
    void keepTheRolesThatNeedNoPost() {
        changeRoles.handle(new ChangeRoles.Command("kiemtra1", Set.of(Role.INSPECTOR, Role.AUDITOR), ADMINISTRATOR));
        leave("CC-001");

        assertThat(actors.actorOf("kiemtra1").orElseThrow().roles()).containsExactly(Role.AUDITOR);
    }

    @Test
    void headNothingByTheRoleAlone() {
        changeRoles.handle(
                new ChangeRoles.Command("kiemtra1", Set.of(Role.INSPECTOR, Role.HEAD_OF_UNIT), ADMINISTRATOR));

        assertThat(actors.actorOf("kiemtra1").orElseThrow().roles()).containsExactly(Role.INSPECTOR);
    }

    @Test
    void areNotMadeByThemselves() {
        assertThatThrownBy(() ->
                        changeRoles.handle(new ChangeRoles.Command("quantri1", Set.of(Role.LEADERSHIP), ADMINISTRATOR)))
                .hasMessage("own-roles");
        assertThatThrownBy(() -> disableAccount.handle(new DisableAccount.Command("quantri1", ADMINISTRATOR)))
                .hasMessage("account-of-last-administrator");
    }

    @Test
    void comeWithAnAccountOfTheirOwn() {
        assertThatThrownBy(() -> open("moi", "TDV-C", "ngắn")).hasMessage("password-weak");
        assertThatThrownBy(() -> open("x", "TDV-C", "sông dài cá lội")).hasMessage("account-name-invalid");
        assertThatThrownBy(() -> open("donvia", "TDV-C", "sông dài cá lội")).hasMessage("account-name-taken");
        assertThatThrownBy(() -> open("moi", "TDV-A", "sông dài cá lội")).hasMessage("official-has-account");
        open("DonVi.C", "TDV-C", "sông dài cá lội");

        assertThat(actors.actorOf("donvi.c").orElseThrow().unitsHeaded()).containsExactly("MH-C");
    }

    @Test
    void changeTheirOwnPassword() {
        var head = actors.actorOf("donvib").orElseThrow();
        assertThatThrownBy(() -> changePassword.handle(new ChangePassword.Command("sai rồi", "sông dài cá lội", head)))
                .hasMessage("password-wrong");
        changePassword.handle(new ChangePassword.Command("minhhoa-2026", "sông dài cá lội", head));

        assertThatThrownBy(() -> accounts.confirm(head, new TypedPassword("minhhoa-2026")))
                .hasMessage("password-wrong");
        assertThat(accounts.confirm(head, new TypedPassword("sông dài cá lội")).way())
                .isEqualTo(Confirmed.Way.PASSWORD);
        var otherForm = java.text.Normalizer.normalize("sông dài cá lội", java.text.Normalizer.Form.NFD);
        assertThat(accounts.confirm(head, new TypedPassword(otherForm)).official())
                .as("the same letters, typed in another form")
                .isEqualTo(head.official());
    }

    private void open(String name, String official, String password) {
        openAccount.handle(new OpenAccount.Command(name, password, official, Set.of(Role.HEAD_OF_UNIT), ADMINISTRATOR));
    }

    private void leave(String official) {
        var yesterday = LocalDate.now(clock).minusDays(1);
        for (var row : assignments.ofOfficial(official)) {
            endAssignment.handle(new EndAssignment.Command(row.id(), yesterday, PERSONNEL));
        }
    }
}
