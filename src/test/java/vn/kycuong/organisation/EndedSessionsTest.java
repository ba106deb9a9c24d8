package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.doors.DoorClient;

/** A session ends, and says why, once its person has lost a right with which it began. */
@RealTest
class EndedSessionsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 7);

    @Autowired
    private Actors actors;

    @Autowired
    private RegisterOfficial register;

    @Autowired
    private AppointOfficial appoint;

    @Autowired
    private EndAssignment endAssignment;

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private DisableAccount disableAccount;

    @Autowired
    private ChangeRoles changeRoles;

    @Autowired
    private JdbcAssignments assignments;

    @Autowired
    private DoorClient doors;

    @Autowired
    private MovableClock clock;

    private final MockHttpSession session = new MockHttpSession();
    private String official = "";
    private String account = "";

    @BeforeEach
    void somebodyHasAPostForTenDays() {
        clock.moveTo(TODAY);
        official = "TAM-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        account = official.toLowerCase(Locale.ROOT);
        register.handle(new RegisterOfficial.Command(official, "Người tạm thời", personnel()));
        appoint.handle(new AppointOfficial.Command(
                official, "MH-A", "CONG_CHUC", true, TODAY, TODAY.plusDays(10), "Thử nghiệm", personnel()));
        openAccount.handle(
                new OpenAccount.Command(account, "sông dài cá lội", official, Set.of(Role.INSPECTOR), administrator()));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void withTheLastDayOfThePost() {
        assertThat(asked("/today").getStatus()).isEqualTo(200);
        clock.moveTo(TODAY.plusDays(10));
        assertThat(asked("/today").getStatus()).isEqualTo(200);

        clock.moveTo(TODAY.plusDays(11));
        assertThat(asked("/today").getRedirectedUrl()).isEqualTo("/login?ended=rights-ended");
        assertThat(session.isInvalid()).isTrue();
        var page = text(doors.get(null, "/login?ended=rights-ended"));
        assertThat(page).contains("vị trí công tác hoặc vai trò của đồng chí đã thay đổi");
    }

    @Test
    void atOnceWhenThePostIsEndedEarlier() {
        assertThat(asked("/api/v1/work").getStatus()).isEqualTo(200);
        var post = assignments.ofOfficial(official).get(0);
        endAssignment.handle(new EndAssignment.Command(post.id(), TODAY, personnel()));
        assertThat(asked("/api/v1/work").getStatus()).isEqualTo(200);

        clock.moveTo(TODAY.plusDays(1));
        var refused = asked("/api/v1/work");
        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(text(refused)).contains("rights-ended");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whenTheAccountIsDisabled() {
        assertThat(asked("/today").getStatus()).isEqualTo(200);
        disableAccount.handle(new DisableAccount.Command(account, administrator()));

        assertThat(asked("/today").getRedirectedUrl()).isEqualTo("/login?ended=account-disabled");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void notWhenThereAreMoreRightsThanBefore() {
        assertThat(asked("/today").getStatus()).isEqualTo(200);
        changeRoles.handle(new ChangeRoles.Command(account, Set.of(Role.INSPECTOR, Role.AUDITOR), administrator()));
        assertThat(asked("/today").getStatus()).isEqualTo(200);

        changeRoles.handle(new ChangeRoles.Command(account, Set.of(Role.INSPECTOR), administrator()));
        assertThat(asked("/today").getRedirectedUrl()).isEqualTo("/login?ended=rights-ended");
    }

    @Test
    void notWhenSomebodyElseSignsInWithoutSigningOutBefore() {
        assertThat(doors.send("lanhdao1", MockMvcRequestBuilders.get("/work").session(session))
                        .getStatus())
                .isEqualTo(200);

        assertThat(asked("/today").getStatus()).isEqualTo(200);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void andTheSignInPageAndFilesStayOpenMeanwhile() {
        assertThat(asked("/today").getStatus()).isEqualTo(200);
        clock.moveTo(TODAY.plusDays(11));

        assertThat(asked("/login").getStatus()).isEqualTo(200);
        assertThat(session.isInvalid()).isFalse();
    }

    private MockHttpServletResponse asked(String address) {
        return doors.send(account, MockMvcRequestBuilders.get(address).session(session));
    }

    private Actor personnel() {
        return actors.actorOf("nhansu1").orElseThrow();
    }

    private Actor administrator() {
        return actors.actorOf("quantri1").orElseThrow();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
