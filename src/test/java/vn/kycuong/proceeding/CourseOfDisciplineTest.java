package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.proceeding.DisciplinaryWalk.refused;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.TypedPassword;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.discipline.Form;
import vn.kycuong.inspection.OpenCases;

/** One case from its opening to the end of its effect, and every way that leaves the usual one. */
@RealTest
class CourseOfDisciplineTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private DisciplinaryActs acts;

    @Autowired
    private DisciplinaryFile files;

    @Autowired
    private NewPeople people;

    @Autowired
    private OpenCases cases;

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
    void goesFromTheOpeningToTheEndOfTheEffect() {
        var id = walk.handedOver();
        walk.execute(id);
        var effect = walk.term(id, "EFFECT");
        assertThat(effect.dueOn()).isAfterOrEqualTo(walk.today().plusMonths(12));
        clock.moveTo(effect.dueOn());
        walk.runDue(id);
        assertThat(walk.detail(id).row().stage()).isEqualTo(CaseStage.IN_EFFECT);
        clock.moveTo(effect.dueOn().plusDays(1));
        walk.runDue(id);

        assertThat(walk.detail(id).row().outcome()).isEqualTo(CaseOutcome.EXPIRED);
        assertThat(cases.journal(id))
                .as("the end of the watch, and of the term in which the person could complain")
                .containsOnlyOnce("discipline.recidivism.ended", "discipline.term.reminded")
                .filteredOn(fact -> !Set.of("discipline.recidivism.ended", "discipline.term.reminded")
                        .contains(fact))
                .containsExactly(
                        "discipline.case.opened",
                        "discipline.case.assessed",
                        "discipline.review.called",
                        "discipline.review.held",
                        "discipline.review.reported",
                        "discipline.council.formed",
                        "discipline.summons.sent",
                        "discipline.council.voted",
                        "discipline.recommended",
                        "discipline.decided",
                        "discipline.notified",
                        "discipline.effective",
                        "discipline.expired");
        assertThat(cases.announcements(id))
                .containsExactlyInAnyOrder(
                        "LEADERSHIP:discipline.case.opened",
                        "PEOPLE:discipline.case.opened",
                        "PEOPLE:discipline.review.called",
                        "LEADERSHIP:discipline.review.held",
                        "PEOPLE:discipline.review.held",
                        "PEOPLE:discipline.review.reported",
                        "PEOPLE:discipline.council.formed",
                        "PEOPLE:discipline.summons.sent",
                        "PEOPLE:discipline.council.voted",
                        "PEOPLE:discipline.recommended",
                        "UNITS:discipline.decided",
                        "PEOPLE:discipline.decided",
                        "PEOPLE:discipline.notified",
                        "PEOPLE:discipline.effective",
                        "PEOPLE:discipline.recidivism.ended",
                        "PEOPLE:discipline.term.reminded",
                        "INTEGRATION:discipline.effective",
                        "PEOPLE:discipline.expired");
    }

    @Test
    void theProposalStandsBesideTheDecisionWithItsLaw() {
        var id = walk.decided();
        var decision = walk.detail(id).decision();

        assertThat(decision.proposals()).extracting(Citation::form).containsOnly("CANH_CAO");
        assertThat(decision.proposals()).allSatisfy(citation -> {
            assertThat(citation.source()).contains("Nghị định");
            assertThat(citation.mark()).isIn("C", "S", "M", "P");
        });
        assertThat(decision.late()).isFalse();
    }

    @Test
    void anotherFormThanProposedNeedsAReason() {
        var id = walk.recommended();

        refused(
                "text-missing",
                () -> acts.decide.handle(new DecideOnDiscipline.Command(
                        id, "15/QĐ-MH", Form.BUOC_THOI_VIEC, " ", DisciplinaryWalk.PASSWORD, walk.authority())));
        refused(
                "decision-number-malformed",
                () -> acts.decide.handle(new DecideOnDiscipline.Command(
                        id, "15 QĐ", Form.CANH_CAO, "", DisciplinaryWalk.PASSWORD, walk.authority())));
        refused("form-not-for-status", () -> walk.decide(id, Form.CACH_CHUC));
        refused(
                "password-wrong",
                () -> acts.decide.handle(new DecideOnDiscipline.Command(
                        id, "15/QĐ-MH", Form.CANH_CAO, "", new TypedPassword("sai"), walk.authority())));
        walk.decide(id, Form.BUOC_THOI_VIEC);
        assertThat(walk.detail(id).row().form()).isEqualTo(Form.BUOC_THOI_VIEC);
    }

    @Test
    void noViolationIsADecisionToo() {
        var id = walk.recommended();
        walk.decide(id, null);
        walk.handOver(id);

        assertThat(walk.detail(id).row().outcome()).isEqualTo(CaseOutcome.NO_VIOLATION);
        assertThat(files.terms(walk.authority(), id)).noneMatch(Deadline::isOpen);
        refused("disciplinary-case-over", () -> walk.appeal(id));
    }

    @Test
    void shortWaysNeedTheirGround() {
        var finding = walk.opened();
        refused("route-not-possible", () -> walk.assess(finding, CaseRoute.DIRECT));
        refused(
                "route-incomplete",
                () -> acts.assess.handle(new AssessCase.Command(
                        finding, CaseRoute.WITHOUT_REVIEW, "LD-01", null, null, null, "", walk.personnel())));
        walk.assess(finding, CaseRoute.WITHOUT_REVIEW);
        assertThat(walk.detail(finding).row().stage()).isEqualTo(CaseStage.TO_FORM_COUNCIL);

        var party = walk.opened(DisciplinaryPapers.charge(
                people.serving("MH-A"), CaseGround.PARTY_DECISION, MONDAY.minusDays(3), MONDAY.minusDays(30)));
        assertThat(walk.term(party, "AFTER_PARTY_DISCIPLINE").dueOn()).isEqualTo(LocalDate.of(2027, 3, 29));
        walk.assess(party, CaseRoute.DIRECT);
        refused(
                "council-never-asked",
                () -> acts.askAgain.handle(new AskCouncilAgain.Command(party, "Có tình tiết mới", walk.authority())));
        walk.decide(party, Form.CANH_CAO);
        assertThat(walk.detail(party).row().stage()).isEqualTo(CaseStage.TO_HAND_OVER);
    }

    @Test
    void whoIsExcludedIsNotDisciplined() {
        var id = walk.opened();
        walk.assess(id, CaseRoute.NOT_HANDLED);
        assertThat(walk.detail(id).row().outcome()).isEqualTo(CaseOutcome.NOT_HANDLED);

        var other = walk.assessed();
        acts.drop.handle(new DropCase.Command(other, Exclusion.DECEASED, "Giấy chứng tử", walk.authority()));
        assertThat(walk.detail(other).row().outcome()).isEqualTo(CaseOutcome.DROPPED);
        refused("disciplinary-case-over", () -> walk.callReview(other, walk.head()));
    }

    @Test
    void aSecondDecisionTakesThePlaceOfTheOneThatRuns() {
        var first = walk.handedOver();
        walk.execute(first);
        clock.moveTo(walk.today().plusDays(40));
        var second = walk.opened(DisciplinaryPapers.charge(
                walk.detail(first).charge().official(), CaseGround.CONCLUSION, walk.today(), walk.today()));
        walk.assess(second, CaseRoute.DIRECT);

        assertThat(cases.journal(second)).contains("discipline.recidivism");
        assertThat(files.proposals(walk.authority(), second))
                .extracting(Citation::form)
                .containsOnly("BUOC_THOI_VIEC");
        walk.decide(second, Form.BUOC_THOI_VIEC);
        walk.handOver(second);
        walk.execute(second);
        assertThat(walk.detail(first).row().outcome()).isEqualTo(CaseOutcome.EXPIRED);
        walk.runDue(first);
        assertThat(walk.detail(second).row().stage()).isEqualTo(CaseStage.IN_EFFECT);
    }
}
