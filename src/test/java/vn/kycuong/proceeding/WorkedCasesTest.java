package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.proceeding.DisciplinaryWalk.refused;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.calendar.Explanation;
import vn.kycuong.calendar.Suspension;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.OfficialStatus;

/** Cases whose days are known beforehand, through the real process. */
@RealTest
class WorkedCasesTest {

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private DisciplinaryActs acts;

    @Autowired
    private DisciplinaryFile files;

    @Autowired
    private NewPeople people;

    @Autowired
    private Explanation explanation;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    /** Detected on 02/3/2026; the ninetieth day, 31/5/2026, is a Sunday. */
    @Test
    void ninetyDaysThatEndOnASundayEndOnTheMonday() {
        clock.moveTo(LocalDate.of(2026, 3, 9));
        var id = walk.opened(DisciplinaryPapers.charge("CC-031", LocalDate.of(2026, 3, 2)));
        var handling = walk.term(id, "HANDLING");

        assertThat(handling.dueOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(handling.startOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(handling.mark()).isEqualTo("S");
        assertThat(explanation.of(handling.computation(), Locale.forLanguageTag("vi")))
                .contains("90 ngày", "31/05 là Chủ nhật", "thứ Hai 01/06/2026");
    }

    @Test
    void aDecisionAfterTheLimitIsLateAndNotVoid() {
        clock.moveTo(LocalDate.of(2026, 5, 4));
        var onTime = walk.opened(DisciplinaryPapers.charge(
                people.serving("MH-A"), CaseGround.CONCLUSION, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 2)));
        var late = walk.opened(DisciplinaryPapers.charge(
                people.serving("MH-A"), CaseGround.CONCLUSION, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 2)));
        walk.assess(onTime, CaseRoute.DIRECT);
        walk.assess(late, CaseRoute.DIRECT);
        clock.moveTo(LocalDate.of(2026, 6, 1));
        walk.decide(onTime, Form.CANH_CAO);
        clock.moveTo(LocalDate.of(2026, 6, 2));
        walk.decide(late, Form.CANH_CAO);

        assertThat(files.read(walk.personnel(), onTime).decision().late()).isFalse();
        assertThat(files.read(walk.personnel(), late).decision().late()).isTrue();
        assertThat(walk.term(late, "HANDLING").outcome()).isEqualTo("MISSED");
    }

    /** Công chức 044, child born on 15/01/2026: not considered before 15/01/2027, and then by itself. */
    @Test
    void theDeferredCaseIsTakenUpAgainByItself() {
        clock.moveTo(LocalDate.of(2026, 2, 2));
        var id = walk.opened(DisciplinaryPapers.charge("CC-044", LocalDate.of(2025, 12, 1)));
        defer(id);
        refused("disciplinary-case-deferred", () -> walk.assess(id, CaseRoute.FULL));
        walk.runDue(id);
        clock.moveTo(LocalDate.of(2027, 1, 14));
        walk.runDue(id);
        assertThat(files.read(walk.personnel(), id).row().stage()).isEqualTo(CaseStage.DEFERRED);
        clock.moveTo(LocalDate.of(2027, 1, 15));
        walk.runDue(id);

        assertThat(files.read(walk.personnel(), id).row().stage()).isEqualTo(CaseStage.TO_ASSESS);
        var handling = walk.term(id, "HANDLING");
        assertThat(handling.suspensions())
                .containsExactly(new Suspension(LocalDate.of(2026, 1, 15), LocalDate.of(2027, 1, 14)));
        assertThat(handling.dueOn()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(walk.term(id, "LIMITATION").suspensions()).hasSize(1);
        walk.assess(id, CaseRoute.FULL);
    }

    @Test
    void sheMayAskInWritingToBeConsidered() {
        clock.moveTo(LocalDate.of(2026, 2, 2));
        var id = walk.opened(DisciplinaryPapers.charge("CC-044", LocalDate.of(2025, 12, 1)));
        defer(id);
        clock.moveTo(LocalDate.of(2026, 3, 2));
        acts.waiveDeferral.handle(new WaiveDeferral.Command(id, LocalDate.of(2026, 3, 2), walk.personnel()));

        assertThat(walk.term(id, "HANDLING").suspensions())
                .containsExactly(new Suspension(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 1)));
        assertThat(walk.term(id, "HANDLING").dueOn()).isEqualTo(LocalDate.of(2026, 4, 16));
    }

    @Test
    void aCriminalCaseStopsTheClocksUntilItEnds() {
        clock.moveTo(LocalDate.of(2026, 3, 9));
        var id = walk.opened(DisciplinaryPapers.charge("CC-031", LocalDate.of(2026, 3, 2)));
        acts.defer.handle(new DeferCase.Command(
                id, DeferralGround.PROSECUTION, LocalDate.of(2026, 3, 9), null, "", walk.personnel()));
        walk.runDue(id);
        refused(
                "deferral-not-waivable",
                () -> acts.waiveDeferral.handle(new WaiveDeferral.Command(id, walk.today(), walk.personnel())));
        clock.moveTo(LocalDate.of(2026, 8, 3));
        acts.endDeferral.handle(new EndDeferral.Command(id, LocalDate.of(2026, 8, 2), walk.personnel()));

        // Seven of ninety days had passed on 08/3/2026.
        assertThat(walk.term(id, "HANDLING").dueOn()).isEqualTo(LocalDate.of(2026, 10, 26));
    }

    /** Received on 10/11/2026; the holiday of 24/11 does not move fifteen calendar days. */
    @Test
    void theComplaintOfTheTenthOfNovember() {
        clock.moveTo(LocalDate.of(2026, 11, 9));
        var id = walk.opened(DisciplinaryPapers.charge(
                "CC-031", CaseGround.CONCLUSION, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 10, 5)));
        walk.assess(id, CaseRoute.DIRECT);
        walk.decide(id, Form.CANH_CAO);
        clock.moveTo(LocalDate.of(2026, 11, 10));
        walk.handOver(id);
        assertThat(walk.term(id, "FIRST_COMPLAINT").dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
        clock.moveTo(LocalDate.of(2026, 11, 26));
        refused("appeal-late", () -> walk.appeal(id));
        clock.moveTo(LocalDate.of(2026, 11, 25));
        walk.appeal(id);

        assertThat(walk.term(id, "COMPLAINT_SETTLEMENT").dueOn()).isEqualTo(LocalDate.of(2026, 12, 25));
        walk.settle(id, 1, SettlementOutcome.UPHELD);
        assertThat(walk.term(id, "SECOND_COMPLAINT").dueOn()).isEqualTo(LocalDate.of(2026, 12, 7));
        walk.appeal(id);
        walk.settle(id, 2, SettlementOutcome.ANNULLED);
        assertThat(walk.term(id, "CORRECTION").dueOn()).isEqualTo(LocalDate.of(2026, 12, 9));
        acts.restore.handle(new RestoreRights.Command(id, "Đã công khai, khôi phục", walk.authority()));
        assertThat(files.read(walk.personnel(), id).row().outcome()).isEqualTo(CaseOutcome.REVERSED);
    }

    @Test
    void whatHasLapsedIsNotOpened() {
        clock.moveTo(LocalDate.of(2026, 11, 9));
        refused("limitation-expired", () -> walk.opened(lapsed(LocalDate.of(2021, 11, 4), Form.KHIEN_TRACH)));
        var id = walk.opened(lapsed(LocalDate.of(2021, 11, 4), Form.CANH_CAO));
        walk.assess(id, CaseRoute.DIRECT);
        refused("limitation-expired", () -> walk.decide(id, Form.KHIEN_TRACH));

        var limitation = files.read(walk.personnel(), id).limitation();
        assertThat(limitation.expiresOn()).isEqualTo(LocalDate.of(2031, 11, 4));
        assertThat(limitation.source()).contains("Luật Cán bộ, công chức");
    }

    private static Charge lapsed(LocalDate violatedOn, Form expected) {
        return new Charge(
                "CC-031",
                "",
                OfficialStatus.CONG_CHUC,
                false,
                CaseGround.CONCLUSION,
                "07/KL-MH",
                LocalDate.of(2026, 11, 2),
                "Vi phạm cũ",
                "",
                violatedOn,
                null,
                LocalDate.of(2026, 10, 5),
                false,
                null,
                expected);
    }

    private void defer(UUID id) {
        acts.defer.handle(new DeferCase.Command(
                id,
                DeferralGround.CHILD_UNDER_TWELVE_MONTHS,
                LocalDate.of(2026, 1, 15),
                LocalDate.of(2027, 1, 14),
                "Giấy khai sinh của con",
                walk.personnel()));
    }
}
