package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.Ids;
import vn.kycuong.access.Role;

@RealTest
@Transactional
class AppointmentTest {

    private static final Actor PERSONNEL = new Actor("CC-101", Set.of(Role.PERSONNEL_OFFICER), Set.of(), "MH-KV");
    private static final Actor INSPECTOR = new Actor("CC-001", Set.of(Role.INSPECTOR), Set.of(), "MH-KT");
    private static final String UNIT = "KVVI-HN";
    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);

    @Autowired
    private AppointOfficial appointOfficial;

    @Autowired
    private EndAssignment endAssignment;

    @Autowired
    private RegisterOfficial registerOfficial;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcAssignments assignments;

    @Autowired
    private Ids ids;

    @BeforeEach
    void knowTwoOfficials() {
        registerOfficial.handle(new RegisterOfficial.Command("T-1", "Công chức 111", PERSONNEL));
        registerOfficial.handle(new RegisterOfficial.Command("T-2", "Công chức 112", PERSONNEL));
    }

    @Test
    void makesAHeadFromTheFirstDayToTheLast() {
        appoint("T-1", UNIT, "TRUONG_DON_VI", FIRST, CHANGE.minusDays(1));
        appoint("T-2", UNIT, "PHU_TRACH_DON_VI", CHANGE, null);

        assertThat(organisation.headOf(UNIT, FIRST.minusDays(1))).isEmpty();
        assertThat(organisation.headOf(UNIT, FIRST)).contains("T-1");
        assertThat(organisation.headOf(UNIT, CHANGE.minusDays(1))).contains("T-1");
        assertThat(organisation.headOf(UNIT, CHANGE)).contains("T-2");
        assertThat(organisation.unitsHeadedBy("T-1", CHANGE)).isEmpty();
        assertThat(organisation.unitsHeadedBy("T-2", CHANGE)).containsExactly(UNIT);
    }

    @Test
    void ofADeputyMakesNoHead() {
        appoint("T-1", UNIT, "PHO_TRUONG_DON_VI", FIRST, null);

        assertThat(organisation.headOf(UNIT, FIRST)).isEmpty();
        assertThat(organisation.headsAndDeputies(UNIT, FIRST)).containsExactly("T-1");
        assertThat(organisation.unitsHeadedBy("T-1", FIRST)).isEmpty();
        assertThat(organisation.unitsLedBy("T-1", FIRST)).containsExactly(UNIT);
    }

    @Test
    void ofASecondHeadIsRefused() {
        appoint("T-1", UNIT, "TRUONG_DON_VI", FIRST, CHANGE);

        assertThatThrownBy(() -> appoint("T-2", UNIT, "TRUONG_DON_VI", CHANGE, null))
                .hasMessage("unit-has-head");
        assertThat(organisation.assignments("T-2")).isEmpty();
    }

    @Test
    void ofASecondHeadIsRefusedByTheDatabaseToo() {
        appoint("T-1", UNIT, "TRUONG_DON_VI", FIRST, CHANGE);

        assertThatThrownBy(() -> insert("T-2", UNIT, true, CHANGE))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_head_per_unit_and_day");
    }

    @Test
    void toASecondMainPostIsRefusedByTheDatabase() {
        appoint("T-1", UNIT, "TRUONG_DON_VI", FIRST, null);

        assertThatThrownBy(() -> insert("T-1", "KVVI-CN", true, CHANGE))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_main_assignment_per_official_and_day");
    }

    @Test
    void toANewMainPostEndsTheOldOneTheDayBefore() {
        appoint("T-1", UNIT, "TRUONG_DON_VI", FIRST, null);
        appoint("T-1", "KVVI-CN", "TRUONG_DON_VI", CHANGE, null);

        assertThat(organisation.headOf(UNIT, CHANGE.minusDays(1))).contains("T-1");
        assertThat(organisation.headOf(UNIT, CHANGE)).isEmpty();
        assertThat(organisation.headOf("KVVI-CN", CHANGE)).contains("T-1");
    }

    @Test
    void toAPostBesideTheMainOneLeavesThatAlone() {
        appoint("T-1", UNIT, "TRUONG_DON_VI", FIRST, null);
        appointOfficial.handle(new AppointOfficial.Command(
                "T-1", "KVVI-CN", "PHU_TRACH_DON_VI", false, CHANGE, null, "QĐ 1", PERSONNEL));

        assertThat(organisation.unitsHeadedBy("T-1", CHANGE)).containsExactlyInAnyOrder(UNIT, "KVVI-CN");
    }

    @Test
    void beforeAMainPostThatIsAlreadyKnownIsRefused() {
        appoint("T-1", UNIT, "CONG_CHUC", CHANGE, null);

        assertThatThrownBy(() -> appoint("T-1", "KVVI-CN", "CONG_CHUC", FIRST, null))
                .hasMessage("official-has-main-post");
    }

    @Test
    void needsWhatItSpeaksOf() {
        assertThatThrownBy(() -> appoint("T-1", "KHONG-CO", "CONG_CHUC", FIRST, null))
                .hasMessage("unit-unknown");
        assertThatThrownBy(() -> appoint("KHONG-CO", UNIT, "CONG_CHUC", FIRST, null))
                .hasMessage("official-unknown");
        assertThatThrownBy(() -> appoint("T-1", UNIT, "KHONG-CO", FIRST, null)).hasMessage("post-unknown");
        assertThatThrownBy(() -> appoint("T-1", "HQLS", "CONG_CHUC", FIRST, null))
                .hasMessage("unit-not-in-force");
        assertThatThrownBy(() -> appoint("T-1", UNIT, "CONG_CHUC", CHANGE, FIRST))
                .hasMessage("assignment-ends-before-start");
    }

    @Test
    void isNotForEverybodyAndNeverForOneself() {
        assertThatThrownBy(() -> appointOfficial.handle(
                        new AppointOfficial.Command("T-1", UNIT, "CONG_CHUC", true, FIRST, null, "QĐ 1", INSPECTOR)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> appoint("CC-101", UNIT, "TRUONG_DON_VI", CHANGE, null))
                .hasMessage("appointment-of-oneself");
    }

    @Test
    void endsOnItsLastDay() {
        var id = appoint("T-1", UNIT, "TRUONG_DON_VI", FIRST, null);
        endAssignment.handle(new EndAssignment.Command(id, CHANGE, PERSONNEL));

        assertThat(organisation.headOf(UNIT, CHANGE)).contains("T-1");
        assertThat(organisation.headOf(UNIT, CHANGE.plusDays(1))).isEmpty();
        assertThatThrownBy(() -> endAssignment.handle(new EndAssignment.Command(id, CHANGE, PERSONNEL)))
                .hasMessage("assignment-already-ended");
        assertThatThrownBy(() -> endAssignment.handle(new EndAssignment.Command(id, FIRST.minusDays(1), PERSONNEL)))
                .hasMessage("assignment-ends-before-start");
    }

    private UUID appoint(String official, String unit, String post, LocalDate from, @Nullable LocalDate to) {
        return appointOfficial.handle(
                new AppointOfficial.Command(official, unit, post, true, from, to, "QĐ 1", PERSONNEL));
    }

    private void insert(String official, String unit, boolean main, LocalDate from) {
        var row = new JdbcAssignments.Row(ids.next(), official, unit, "TRUONG_DON_VI", Position.HEAD, main, from, null);
        assignments.add(row, "", "system");
    }
}
