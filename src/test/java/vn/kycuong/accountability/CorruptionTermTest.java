package vn.kycuong.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.calendar.WorkingCalendar;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.ConcludedCases;

/** How long there is to decide on a head: by policy, and by law once the inspection is concluded with corruption. */
@RealTest
@Transactional
class CorruptionTermTest {

    @Autowired
    Handled handled;

    @Autowired
    Heads heads;

    @Autowired
    ConcludedCases concluded;

    @Autowired
    Deadlines deadlines;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void isAPolicyWithoutCorruption() {
        var entry = heads.ofFinding(handled.classified(FindingClass.S1)).orElseThrow();
        concluded.signed(entry.caseId(), false);

        var term = term(entry);
        assertThat(term.mark()).isEqualTo("P");
        assertThat(term.dueOn()).isEqualTo(workingDaysFromToday(15));
        assertThat(deadlines
                        .find(entry.id(), AccountabilityTerms.HEARING)
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(workingDaysFromToday(5));
    }

    @Test
    void isThatOfTheLawFromTheConclusionOn() {
        var entry = heads.ofFinding(handled.classified(FindingClass.S2)).orElseThrow();
        concluded.signed(entry.caseId(), true);

        var term = term(entry);
        assertThat(term.mark()).isEqualTo("C");
        assertThat(term.rule()).contains("59/2019");
        assertThat(term.dueOn()).isEqualTo(workingDaysFromToday(30));
        assertThat(deadlines.ofCase(entry.caseId()))
                .filteredOn(deadline -> deadline.kind().equals(AccountabilityTerms.DECISION))
                .extracting(Deadline::outcome)
                .containsExactlyInAnyOrder("", "CANCELLED");
    }

    private Deadline term(Entry entry) {
        return deadlines.find(entry.id(), AccountabilityTerms.DECISION).orElseThrow();
    }

    private LocalDate workingDaysFromToday(int amount) {
        return calendar.plusWorkingDays(LocalDate.now(clock), amount);
    }
}
