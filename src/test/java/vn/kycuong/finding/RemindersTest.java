package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.finding.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.finding.FindingRouting.Outcome;
import vn.kycuong.inspection.OpenCases;

@RealTest
class RemindersTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired
    Handled handled;

    @Autowired
    OpenCases cases;

    @Autowired
    FindingQueries queries;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void startOnAMonday() {
        clock.moveTo(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void climbEveryRungOnceAndThenRecordTheSilence() {
        var finding = handled.classified(FindingClass.S1);
        for (var day = 0; day <= 20; day++) {
            clock.moveTo(MONDAY.plusDays(day));
            handled.runDue(finding);
        }
        assertThat(detail(finding).reminders())
                .extracting(FindingDetail.Reminder::rung, FindingDetail.Reminder::state, RemindersTest::day)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(-3, "SENT", LocalDate.of(2027, 3, 3)),
                        org.assertj.core.groups.Tuple.tuple(-1, "SENT", LocalDate.of(2027, 3, 5)),
                        org.assertj.core.groups.Tuple.tuple(0, "SENT", LocalDate.of(2027, 3, 8)),
                        org.assertj.core.groups.Tuple.tuple(1, "SENT", LocalDate.of(2027, 3, 9)),
                        org.assertj.core.groups.Tuple.tuple(3, "SENT", LocalDate.of(2027, 3, 11)));
        assertThat(told(finding, "UNITS:finding.reminded")).isEqualTo(5);
        assertThat(told(finding, "LEADERSHIP:finding.overdue")).isEqualTo(2);
        assertThat(detail(finding).finding().state()).isEqualTo(FindingState.TO_DECIDE);
        assertThat(detail(finding).proceedings().silences()).hasSize(1);
        assertRefused(() -> handled.respond(finding, Stance.CONTEST, "Muộn"), "response-late");
    }

    @Test
    void theFindingStandsAfterSilence() {
        var finding = handled.classified(FindingClass.S0);
        clock.moveTo(MONDAY.plusDays(20));
        handled.runDue(finding);
        assertRefused(() -> handled.decide(finding, Verdict.REJECTED, Outcome.RECTIFY), "decision-on-silence");
        handled.decide(finding, Verdict.STANDS, Outcome.RECTIFY);
        assertThat(detail(finding).finding().state()).isEqualTo(FindingState.TO_RECTIFY);
    }

    @Test
    void rungsAtOrBeforeTheStartAreSkipped() {
        var finding = handled.classified(FindingClass.S3);
        clock.moveTo(MONDAY.plusDays(20));
        handled.runDue(finding);
        assertThat(detail(finding).reminders())
                .extracting(FindingDetail.Reminder::state)
                .containsExactly("SKIPPED", "SKIPPED", "SKIPPED", "SENT", "SENT");
    }

    @Test
    void stopWhenTheUnitHasResponded() {
        var finding = handled.classified(FindingClass.S1);
        handled.runDue(finding);
        handled.respond(finding, Stance.ACCEPT, "Đúng");
        clock.moveTo(MONDAY.plusDays(20));
        handled.runDue(finding);
        assertThat(detail(finding).reminders()).isEmpty();
        assertThat(told(finding, "UNITS:finding.overdue")).isZero();
    }

    @Test
    void aRectificationIsEscalatedAndStaysDue() {
        var finding = handled.toRectify();
        clock.moveTo(MONDAY.plusDays(30));
        handled.runDue(finding);
        assertThat(told(finding, "UNITS:finding.reminded")).isEqualTo(5);
        assertThat(detail(finding).finding().late()).isTrue();
        assertThat(queries.page(
                                cases.headOfUnit(),
                                new FindingQueries.Filter(
                                        detail(finding).finding().caseId(), true, true),
                                "",
                                10)
                        .items())
                .hasSize(1);
        handled.submit(finding);
        assertThat(detail(finding).finding().state()).isEqualTo(FindingState.TO_VERIFY);
    }

    private FindingDetail detail(UUID finding) {
        return queries.detail(cases.leader(), finding);
    }

    private long told(UUID finding, String what) {
        return cases.announcements(detail(finding).finding().caseId()).stream()
                .filter(what::equals)
                .count();
    }

    private static LocalDate day(FindingDetail.Reminder reminder) {
        return LocalDate.ofInstant(reminder.at(), java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
