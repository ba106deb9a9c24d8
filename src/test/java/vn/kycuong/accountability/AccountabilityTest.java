package vn.kycuong.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.discipline.HeadConduct;
import vn.kycuong.finding.ClassifyFinding;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.Handled;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.journal.Owner;

/** One head answers for one finding: from the confirmed class to the outcome. */
@RealTest
@Transactional
class AccountabilityTest {

    @Autowired
    Handled handled;

    @Autowired
    Heads heads;

    @Autowired
    OpenCases cases;

    @Autowired
    ClassifyFinding classify;

    @Autowired
    CloseAccountability close;

    @Autowired
    AccountabilityQueries queries;

    @Autowired
    Deadlines deadlines;

    @Autowired
    MovableClock clock;

    @Autowired
    Owner owner;

    /** What heads answered for in other tests would make each entry a repetition. */
    @BeforeEach
    void whatWasBeforeIsLongAgo() {
        owner.executes("update accountability_closure set closed_at = closed_at - interval '3 years'");
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(names = {"S1", "S2", "S3"})
    void opensWithEveryConfirmedViolationOfItsClass(FindingClass severity) {
        var entry = heads.ofFinding(handled.classified(severity)).orElseThrow();

        assertThat(entry.head().official()).isEqualTo("TDV-A");
        assertThat(entry.status()).isEqualTo(AccountabilityStatus.HEARING);
        assertThat(cases.announcements(entry.caseId()))
                .containsSubsequence("UNITS:finding.classified", "LEADERSHIP:accountability.opened");
    }

    @Test
    void opensWhenTheClassIsRaisedLaterAndOnlyOnce() {
        var finding = handled.classified(FindingClass.S0);
        assertThat(heads.ofFinding(finding)).isEmpty();

        classify(finding, FindingClass.S1);
        var entry = heads.entryOf(finding).orElseThrow();
        classify(finding, FindingClass.S2);

        assertThat(heads.entryOf(finding)).contains(entry);
        assertThat(queries.detail(cases.leader(), entry).severity()).isEqualTo(FindingClass.S2);
    }

    @Test
    void lapsesWhenTheClassIsLoweredAndOpensAgainWhenItIsRaised() {
        var finding = handled.classified(FindingClass.S1);
        var lapsed = heads.entryOf(finding).orElseThrow();
        classify(finding, FindingClass.S0);

        assertThat(heads.get(lapsed).status()).isEqualTo(AccountabilityStatus.LAPSED);
        assertThat(handled.hasProcess(lapsed)).isFalse();
        assertThat(deadlines
                        .find(lapsed, AccountabilityTerms.DECISION)
                        .orElseThrow()
                        .outcome())
                .isEqualTo("CANCELLED");
        classify(finding, FindingClass.S1);
        assertThat(heads.entryOf(finding)).isPresent().get().isNotEqualTo(lapsed);
    }

    @Test
    void lapsesWithTheInspection() {
        var entry = opened();
        cases.cancelled(heads.caseOf(entry));

        assertThat(heads.get(entry).status()).isEqualTo(AccountabilityStatus.LAPSED);
        assertThat(handled.hasProcess(entry)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"LAPSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void endsWithWhatTheLeaderDecidesBesideWhatWasProposed(Outcome outcome) {
        var entry = opened();
        heads.state(entry);
        heads.close(entry, outcome, cases.leader());

        var closure = heads.get(entry).closure().orElseThrow();
        var assessment = closure.assessment().orElseThrow();
        assertThat(closure.outcome()).isEqualTo(outcome);
        assertThat(assessment.deviationReason()).isEqualTo(assessment.proposed() == outcome ? "" : Heads.WHY);
        assertThat(heads.get(entry).rules())
                .extracting(Entry.Rule::mark)
                .isNotEmpty()
                .allMatch("CSMP"::contains);
        assertThat(handled.hasProcess(entry)).isFalse();
        leavesNothing(() -> heads.close(entry, outcome, cases.otherLeader()), "accountability-closed");
    }

    @ParameterizedTest
    @CsvSource({
        "COULD_NOT_KNOW, false, NONE",
        "DID_NOTHING, false, LESSON_DRAWN",
        "DID_NOTHING, true, DISCIPLINARY_ROUTE",
        "PREVENTED_OR_REPORTED, false, NONE",
        ", false, REMINDER",
        ", true, DISCIPLINARY_ROUTE"
    })
    void proposesByWhatTheHeadDid(HeadConduct conduct, boolean coveredUp, Outcome proposed) {
        var entry = opened();
        heads.state(entry);
        close.handle(Heads.command(entry, proposed, Optional.ofNullable(conduct), coveredUp, "", cases.leader()));

        assertThat(heads.get(entry)
                        .closure()
                        .orElseThrow()
                        .assessment()
                        .orElseThrow()
                        .proposed())
                .isEqualTo(proposed);
    }

    @Test
    void weighsARepetitionMoreGravely() {
        var first = opened();
        heads.state(first);
        heads.close(first, Outcome.REMINDER, cases.leader());
        var second = opened();
        heads.state(second);

        leavesNothing(
                () -> close.handle(
                        Heads.command(second, Outcome.REMINDER, Optional.empty(), false, "", cases.leader())),
                "accountability-deviation-unexplained");
        heads.close(second, Outcome.LESSON_DRAWN, cases.leader());
        var assessment = heads.get(second).closure().orElseThrow().assessment().orElseThrow();
        assertThat(assessment.repeated()).isTrue();
        assertThat(assessment.proposed()).isEqualTo(Outcome.LESSON_DRAWN);
    }

    @Test
    void isNotDecidedBeforeTheHeadIsHeard() {
        var entry = opened();
        leavesNothing(() -> heads.close(entry, Outcome.REMINDER, cases.leader()), "accountability-not-heard");
        heads.state(entry);
        leavesNothing(() -> heads.state(entry), "accountability-already-stated");
    }

    @Test
    void countsSilenceWhenTheTimerFindsTheTermOver() {
        var entry = opened();
        clock.advance(Duration.ofDays(15));
        handled.runDue(entry);

        assertThat(heads.get(entry).silence().orElseThrow().by()).isEqualTo("system");
        leavesNothing(() -> heads.state(entry), "accountability-statement-late");
        heads.close(entry, Outcome.REMINDER, cases.leader());
        assertThat(heads.get(entry).status()).isEqualTo(AccountabilityStatus.CLOSED);
    }

    @Test
    void countsSilenceWhenWhoeverDecidesFindsTheTermOver() {
        var entry = opened();
        clock.advance(Duration.ofDays(15));
        heads.close(entry, Outcome.REMINDER, cases.leader());

        assertThat(heads.get(entry).silence().orElseThrow().by()).isEqualTo("LD-01");
        assertThat(handled.hasProcess(entry)).isFalse();
    }

    @Test
    void tellsOnceThatItIsOverdue() {
        var entry = opened();
        clock.advance(Duration.ofDays(40));
        handled.runDue(entry);
        clock.advance(Duration.ofDays(2));
        handled.runDue(entry);

        assertThat(cases.journal(heads.caseOf(entry))).containsOnlyOnce("accountability.overdue");
        assertThat(queries.detail(cases.leader(), entry).entry().late()).isTrue();
    }

    private UUID opened() {
        return heads.entryOf(handled.classified(FindingClass.S1)).orElseThrow();
    }

    private void classify(UUID finding, FindingClass severity) {
        classify.handle(new ClassifyFinding.Command(finding, true, severity, false, "Xem xét lại", cases.leader()));
    }

    private void leavesNothing(ThrowingCallable act, String code) {
        var before = cases.rows();
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
        assertThat(cases.rows()).isEqualTo(before);
    }
}
