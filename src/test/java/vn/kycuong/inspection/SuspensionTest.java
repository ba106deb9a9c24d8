package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuspensionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final int LONGEST = 30;

    @Test
    void isGrantedOnRequestForThirtyDaysWithBothEndsCounted() {
        assertThatCode(() -> allow(List.of(), SuspensionCause.UNIT_REQUEST, MONDAY.plusDays(29)))
                .doesNotThrowAnyException();
        assertRefused(() -> allow(List.of(), SuspensionCause.UNIT_REQUEST, MONDAY.plusDays(30)), "suspension-too-long");
    }

    @Test
    void isGrantedOnRequestOnlyOnce() {
        var earlier =
                List.of(on(SuspensionCause.UNIT_REQUEST, MONDAY.minusDays(5)).resumed(MONDAY.minusDays(4)));
        assertRefused(() -> allow(earlier, SuspensionCause.UNIT_REQUEST, MONDAY), "suspension-on-request-once");
        assertThatCode(() -> allow(earlier, SuspensionCause.FORCE_MAJEURE, null))
                .doesNotThrowAnyException();
    }

    @Test
    void needsAnEndOnRequestOnly() {
        assertRefused(() -> allow(List.of(), SuspensionCause.UNIT_REQUEST, null), "suspension-end-missing");
        assertThatCode(() -> allow(List.of(), SuspensionCause.URGENT_TASK, null))
                .doesNotThrowAnyException();
    }

    @Test
    void doesNotEndBeforeItStarts() {
        assertRefused(
                () -> allow(List.of(), SuspensionCause.URGENT_TASK, MONDAY.minusDays(1)),
                "suspension-ends-before-start");
    }

    @Test
    void leavesOutEveryDayUntilTheWorkGoesOn() {
        assertThat(on(SuspensionCause.FORCE_MAJEURE, MONDAY).lastUncountedDay(MONDAY.plusDays(60)))
                .isEqualTo(MONDAY.plusDays(59));
    }

    @Test
    void doesNotStopTheClockBeyondWhatWasRequestedWhenNobodyResumes() {
        assertThat(on(SuspensionCause.UNIT_REQUEST, MONDAY).lastUncountedDay(MONDAY.plusDays(60)))
                .isEqualTo(MONDAY.plusDays(9));
        assertThat(on(SuspensionCause.UNIT_REQUEST, MONDAY).lastUncountedDay(MONDAY.plusDays(4)))
                .isEqualTo(MONDAY.plusDays(3));
    }

    private static void allow(List<Suspension> earlier, SuspensionCause cause, LocalDate until) {
        Suspension.requireAllowed(earlier, cause, MONDAY, until, LONGEST);
    }

    private static Suspension on(SuspensionCause cause, LocalDate from) {
        return new Suspension(1, cause, "1/QĐ", "lý do", from, from.plusDays(9), null, "LD01");
    }
}
