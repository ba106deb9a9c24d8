package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.organisation.Headship.Reason;
import vn.kycuong.organisation.SucceedUnit.Kind;

/** Who answers for a unit on a day, whatever has happened to the unit or to the person since. */
@RealTest
@Transactional
class HeadshipsTest {

    private static final Actor PERSONNEL = new Actor("CC-101", Set.of(Role.PERSONNEL_OFFICER), Set.of(), "MH-KV");
    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");
    private static final String UNIT = "KVVI-HN";
    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 2, 1);

    @Autowired
    private Headships headships;

    @Autowired
    private Organisation organisation;

    @Autowired
    private AppointOfficial appointOfficial;

    @Autowired
    private RegisterOfficial registerOfficial;

    @Autowired
    private SucceedUnit succeedUnit;

    @BeforeEach
    void knowTwoOfficials() {
        registerOfficial.handle(new RegisterOfficial.Command("T-1", "Công chức 111", PERSONNEL));
        registerOfficial.handle(new RegisterOfficial.Command("T-2", "Công chức 112", PERSONNEL));
    }

    @Test
    void isTheHeadOfTheDayAlthoughSomebodyElseIsItNow() {
        appoint("T-1", UNIT, "TRUONG_DON_VI", FIRST, CHANGE.minusDays(1));
        appoint("T-2", UNIT, "TRUONG_DON_VI", CHANGE, null);

        is(headships.of(UNIT, CHANGE.minusDays(1)), Reason.HEAD, UNIT, "T-1");
        is(headships.of(UNIT, CHANGE), Reason.HEAD, UNIT, "T-2");
        assertThat(headships.of(UNIT, CHANGE).post()).isEqualTo("TRUONG_DON_VI");
    }

    @Test
    void isWhoeverIsInCharge() {
        appoint("T-1", UNIT, "PHO_TRUONG_DON_VI", FIRST, CHANGE.minusDays(1));
        appoint("T-1", UNIT, "PHU_TRACH_DON_VI", CHANGE, null);

        is(headships.of(UNIT, CHANGE), Reason.IN_CHARGE, UNIT, "T-1");
        assertThat(headships.of(UNIT, CHANGE.minusDays(1)).official())
                .as("a deputy answers for nothing")
                .isNotEqualTo("T-1");
    }

    @Test
    void isTheNextOneUpTheLineWhileThePostIsVacant() {
        appoint("T-1", "KVVI", "CHI_CUC_TRUONG", FIRST, null);

        is(headships.of(UNIT, FIRST), Reason.VACANT, "KVVI", "T-1");
    }

    @Test
    void isNobodyWhereThereIsNoHeadAtAnyLevel() {
        var headship = headships.of(UNIT, FIRST.minusDays(1));

        is(headship, Reason.NOBODY, "", "");
        assertThat(headship.isAnybody()).isFalse();
    }

    @Test
    void isTheHeadOfTheUnitThatItWasMergedInto() {
        succeed("MH-B", "MH-C", Kind.MERGED_INTO, "");

        is(headships.of("MH-B", CHANGE), Reason.SUCCESSOR, "MH-C", "TDV-C");
        is(headships.of("MH-B", CHANGE.minusDays(1)), Reason.HEAD, "MH-B", "TDV-B");
    }

    @Test
    void goesUpTheLineWhereSeveralUnitsCarryOn() {
        succeed("MH-B", "MH-A", Kind.TRANSFERRED, "");
        succeed("MH-B", "MH-C", Kind.MERGED_INTO, "");

        is(headships.of("MH-B", CHANGE), Reason.SEVERAL_SUCCESSORS, "MH-KV", "LD-01");
    }

    @Test
    void isTheHeadOfTheUnitThatItCameOutOf() {
        succeed("MH-B", "MH-B2", Kind.SUCCEEDS_FUNCTION, "Đơn vị mới");

        is(headships.of("MH-B2", CHANGE.minusDays(1)), Reason.PREDECESSOR, "MH-B", "TDV-B");
    }

    @Test
    void isTheFirstHeadWhereItCameOutOfSeveral() {
        succeed("MH-B", "MH-B2", Kind.SUCCEEDS_FUNCTION, "Đơn vị mới");
        succeed("MH-C", "MH-B2", Kind.MERGED_INTO, "");
        appoint("T-1", "MH-B2", "TRUONG_DON_VI", CHANGE, null);

        is(headships.of("MH-B2", CHANGE.minusDays(1)), Reason.SUCCESSOR, "MH-B2", "T-1");
    }

    @Test
    void knowsWhoReportsToWhom() {
        assertThat(organisation.leadersOf("PDV-A", CHANGE)).containsExactlyInAnyOrder("TDV-A", "LD-01");
        assertThat(organisation.leadersOf("TDV-A", CHANGE)).containsExactly("LD-01");
        assertThat(organisation.leadersOf("LD-02", CHANGE)).containsExactly("LD-01");
        assertThat(organisation.leadersOf("LD-01", CHANGE)).isEmpty();
        assertThat(organisation.leadersOf("PDV-A", LocalDate.of(2020, 1, 1))).isEmpty();
    }

    private static void is(Headship headship, Reason reason, String headed, String official) {
        assertThat(headship)
                .extracting(Headship::reason, Headship::headed, Headship::official)
                .containsExactly(reason, headed, official);
    }

    private void appoint(String official, String unit, String post, LocalDate from, @Nullable LocalDate to) {
        appointOfficial.handle(
                new AppointOfficial.Command(official, unit, post, true, from, to, "QĐ thử nghiệm", PERSONNEL));
    }

    private void succeed(String predecessor, String successor, Kind kind, String name) {
        succeedUnit.handle(new SucceedUnit.Command(
                predecessor,
                successor,
                kind,
                CHANGE,
                name,
                name.isEmpty() ? "" : "New unit",
                "QĐ thử nghiệm",
                ADMINISTRATOR));
    }
}
