package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.finding.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.inspection.OpenCases;

/** The third reminder of one person in one unit within twelve months proposes more, and a person decides. */
@RealTest
@Transactional
class RepeatedRemindersTest {

    private static final String PERSON = "PDV-A";

    @Autowired
    Handled handled;

    @Autowired
    OpenCases cases;

    @Autowired
    FindingQueries queries;

    @Autowired
    ClassifyFinding classify;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void longAfterAllOtherTests() {
        clock.moveTo(LocalDate.of(2040, 3, 1));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void areShownBesideTheClassBeforeItIsConfirmed() {
        reminded(2);
        var third = minuted();

        var escalation = queries.detail(cases.leader(), third).escalation();
        assertThat(escalation).isNotNull();
        assertThat(escalation.count()).isEqualTo(3);
        assertThat(escalation.proposed()).isEqualTo(FindingClass.S1);
        assertThat(escalation.mark()).isEqualTo("P");
        assertThat(queries.detail(cases.otherLeader(), third).escalation()).isNull();
        assertThat(queries.detail(cases.headOfUnit(), third).escalation()).isNull();
    }

    @Test
    void proposeNothingBeforeTheThird() {
        reminded(1);
        var second = minuted();

        assertThat(queries.detail(cases.leader(), second).escalation()).isNull();
        classify(second, FindingClass.S0, "");
        assertThat(told(second)).isZero();
    }

    @Test
    void canStayAReminderOnlyForAReasonAndAreToldToTheLeadership() {
        reminded(2);
        var third = minuted();
        assertRefused(() -> classify(third, FindingClass.S0, ""), "classification-against-reminders");
        assertThat(told(third)).isZero();

        classify(third, FindingClass.S0, "Lỗi do thời tiết");
        assertThat(told(third)).isOne();
        assertThat(cases.announcements(caseOf(third))).doesNotContain("UNITS:finding.escalated");
        assertThat(queries.detail(cases.leader(), third).finding().severity()).isEqualTo(FindingClass.S0);
    }

    @Test
    void areTakenUpWithoutAnotherReason() {
        reminded(2);
        var third = minuted();

        classify(third, FindingClass.S1, "");
        assertThat(told(third)).isOne();
        assertThat(cases.journal(caseOf(third)))
                .containsSubsequence("finding.escalated", "finding.classified", "accountability.opened");
        classify(third, FindingClass.S2, "Tăng nặng");
        assertThat(told(third)).isOne();
    }

    @Test
    void countOnlyWithinTheWindow() {
        reminded(2);
        clock.moveTo(LocalDate.of(2041, 3, 10));

        assertThat(queries.detail(cases.leader(), minuted()).escalation()).isNull();
    }

    @Test
    void countNobodyElse() {
        reminded(2);
        var other = handled.minuted("TDV-B");

        assertThat(queries.detail(cases.leader(), other).escalation()).isNull();
    }

    private void reminded(int times) {
        for (var time = 0; time < times; time++) {
            classify(minuted(), FindingClass.S0, "Nhắc nhở");
        }
    }

    private UUID minuted() {
        return handled.minuted(PERSON);
    }

    private void classify(UUID finding, FindingClass severity, String reason) {
        classify.handle(new ClassifyFinding.Command(finding, true, severity, false, reason, cases.leader()));
    }

    private long told(UUID finding) {
        return cases.announcements(caseOf(finding)).stream()
                .filter("LEADERSHIP:finding.escalated"::equals)
                .count();
    }

    private UUID caseOf(UUID finding) {
        return queries.detail(cases.leader(), finding).finding().caseId();
    }
}
