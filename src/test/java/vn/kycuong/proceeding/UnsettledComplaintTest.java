package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.proceeding.DisciplinaryWalk.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Role;
import vn.kycuong.discipline.Form;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.OpenCases;

/** A complaint that nobody settles in its term does not end there. */
@RealTest
class UnsettledComplaintTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private NewPeople people;

    @Autowired
    private OpenCases cases;

    @Autowired
    private JdbcDisciplinaryLook look;

    @Autowired
    private DoorClient doors;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void startOnAMonday() {
        clock.moveTo(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void theCaseRecordsItByItselfOnceAndTellsThePerson() {
        var id = complained(Form.CANH_CAO);
        var due = walk.term(id, "COMPLAINT_SETTLEMENT").dueOn();
        walk.live(id, due);
        assertThat(walk.detail(id).unsettled()).isFalse();
        walk.live(id, due.plusDays(3));

        assertThat(walk.detail(id).unsettled()).isTrue();
        assertThat(walk.detail(id).acts())
                .filteredOn(act -> act.kind() == ActKind.SETTLEMENT_TERM_PASSED)
                .singleElement()
                .satisfies(act -> assertThat(act.on()).isEqualTo(due));
        assertThat(cases.journal(id)).containsOnlyOnce("discipline.appeal.unsettled");
        assertThat(look.told(id, "PEOPLE"))
                .filteredOn(told -> told.startsWith("discipline.appeal.unsettled"))
                .singleElement()
                .asString()
                .contains(walk.detail(id).charge().official(), "CC-101");
        assertThat(walk.term(id, "SECOND_COMPLAINT").startOn()).isEqualTo(due);
    }

    @Test
    void thePersonGoesOnToTheSecondComplaint() {
        var id = complained(Form.CANH_CAO);
        refused("appeal-open", () -> walk.appeal(id));
        unsettled(id);
        var person = people.account(walk.detail(id).charge().official(), Role.INSPECTOR);
        var page = doors.get(person, "/disciplinary-cases/" + id);
        assertThat(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("khiếu nại lần hai", "/disciplinary-cases/" + id + "/appeal\"")
                .doesNotContain("khởi kiện tại Tòa án");
        walk.appeal(id);

        assertThat(walk.detail(id).appeals())
                .extracting(Appeal::outcome)
                .containsExactly(SettlementOutcome.NOT_SETTLED, null);
        refused("step-not-due", () -> walk.settle(id, 1, SettlementOutcome.ANNULLED));
        walk.settle(id, 2, SettlementOutcome.ANNULLED);
        assertThat(walk.detail(id).row().stage()).isEqualTo(CaseStage.TO_RESTORE);
    }

    @Test
    void itCanBeSettledLateUntilThen() {
        var id = complained(Form.CANH_CAO);
        unsettled(id);
        walk.settle(id, 1, SettlementOutcome.UPHELD);

        assertThat(walk.detail(id).unsettled()).isFalse();
        assertThat(walk.term(id, "COMPLAINT_SETTLEMENT").outcome()).isEqualTo("MISSED");
        assertThat(walk.term(id, "SECOND_COMPLAINT").startOn()).isEqualTo(walk.today());
        walk.appeal(id);
        walk.settle(id, 2, SettlementOutcome.UPHELD);
        refused("appeal-not-possible", () -> walk.appeal(id));
    }

    @Test
    void theSecondComplaintHasItsTermAndThenComesTheCourtForADismissal() {
        var id = complained(Form.BUOC_THOI_VIEC);
        unsettled(id);
        assertThat(walk.term(id, "SECOND_COMPLAINT_DISMISSAL").dueOn())
                .isAfterOrEqualTo(walk.today().plusDays(28));
        var page = doors.get("nhansu1", "/disciplinary-cases/" + id);
        assertThat(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("khởi kiện tại Tòa án");
        walk.appeal(id);
        walk.live(id, walk.term(id, "COMPLAINT_SETTLEMENT").dueOn().plusDays(1));

        assertThat(walk.detail(id).unsettled()).isTrue();
        assertThat(walk.detail(id).actions()).doesNotContain("discipline.appeal");
        refused("appeal-open", () -> walk.appeal(id));
    }

    private UUID complained(Form form) {
        var id = walk.opened(DisciplinaryPapers.charge(
                people.serving("MH-A"), CaseGround.CONCLUSION, MONDAY.minusDays(3), MONDAY.minusDays(30)));
        walk.assess(id, CaseRoute.DIRECT);
        walk.decide(id, form);
        walk.handOver(id);
        walk.appeal(id);
        walk.runDue(id);
        return id;
    }

    private void unsettled(UUID id) {
        walk.live(id, walk.term(id, "COMPLAINT_SETTLEMENT").dueOn().plusDays(1));
    }
}
