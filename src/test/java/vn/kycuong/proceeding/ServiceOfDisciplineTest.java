package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.serving.Family;
import vn.kycuong.serving.Method;
import vn.kycuong.serving.Outcome;
import vn.kycuong.serving.PaperId;
import vn.kycuong.serving.PaperKind;
import vn.kycuong.serving.PaperTries;
import vn.kycuong.serving.ServiceQueries;
import vn.kycuong.serving.Standing;

/** PaperTries of a disciplinary case reach the person, and the term to complain runs from that day. */
@RealTest
class ServiceOfDisciplineTest {

    private static final String WITNESS = "Trần Chứng Kiến, tổ trưởng công đoàn";

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private NewPeople people;

    @Autowired
    private PaperTries papers;

    @Autowired
    private ServiceQueries service;

    @Autowired
    private JdbcDisciplinaryLook look;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void startOnAMonday() {
        clock.moveTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aRefusalBeforeAWitnessStartsTheTermToComplain() {
        var id = walk.decided();
        papers.notFound(id, PaperKind.DISCIPLINARY_DECISION, decision(id), null, walk.personnel());
        assertThat(walk.detail(id).row().stage()).isEqualTo(CaseStage.TO_HAND_OVER);
        clock.moveTo(walk.inWorkingDays(1));
        var day = walk.today();

        var standing = papers.refused(id, PaperKind.DISCIPLINARY_DECISION, decision(id), WITNESS, walk.personnel());

        assertThat(standing).isEqualTo(Standing.SERVED);
        assertThat(walk.term(id, "FIRST_COMPLAINT").startOn()).isEqualTo(day);
        assertThat(look.told(id, "PEOPLE"))
                .anyMatch(told -> told.startsWith("discipline.notified "))
                .anyMatch(told -> told.startsWith("discipline.service.recorded "))
                .noneMatch(told -> told.contains("Chứng Kiến"));
        assertThat(look.columnsWith(WITNESS).keySet()).containsExactly("service_person.content");
        walk.execute(id);
        DisciplinaryWalk.refused(
                "service-day-counts",
                () -> papers.notFound(id, PaperKind.DISCIPLINARY_DECISION, decision(id), 2, walk.personnel()));
    }

    @Test
    void handingItOverInPersonIsItsService() {
        var id = walk.handedOver();

        var paper = papers.of(walk.personnel(), id, PaperKind.DISCIPLINARY_DECISION);
        assertThat(paper.standing()).isEqualTo(Standing.SERVED);
        assertThat(paper.servedOn()).isEqualTo(walk.today());
        assertThat(paper.last()).isNotNull().satisfies(last -> {
            assertThat(last.method()).isEqualTo(Method.IN_PERSON);
            assertThat(last.outcome()).isEqualTo(Outcome.RECEIVED);
        });
    }

    @Test
    void aDecisionThatThereWasNoViolationEndsTheCaseOnceItIsServed() {
        var id = walk.recommended();
        walk.decide(id, null);
        papers.handedOver(id, PaperKind.DISCIPLINARY_DECISION, decision(id), walk.personnel());

        assertThat(walk.detail(id).row().outcome()).isEqualTo(CaseOutcome.NO_VIOLATION);
    }

    @Test
    void aSummonsHasToBeThereInTimeAndIsNeverPostedNorSentElectronically() {
        var id = walk.summoned();
        var summons = papers.of(walk.personnel(), id, PaperKind.SUMMONS);
        assertThat(summons.dueOn()).isEqualTo(walk.inWorkingDays(1));
        for (var method : List.of(Method.ELECTRONIC, Method.PUBLIC_POSTING)) {
            DisciplinaryWalk.refused(
                    "service-method-not-allowed",
                    () -> papers.tried(
                            id,
                            PaperKind.SUMMONS,
                            summons.number(),
                            method,
                            Outcome.RECEIVED,
                            "Người nhận",
                            WITNESS,
                            null,
                            walk.personnel()));
        }
        clock.moveTo(walk.inWorkingDays(2));
        papers.handedOver(id, PaperKind.SUMMONS, summons.number(), walk.personnel());

        assertThat(papers.of(walk.personnel(), id, PaperKind.SUMMONS).late()).isTrue();
    }

    @Test
    void thePersonnelOfficeIsRemindedOnceOfASummonsThatDoesNotReachThePerson() {
        var id = walk.summoned();
        var due = papers.of(walk.personnel(), id, PaperKind.SUMMONS).dueOn();
        walk.runDue(id);
        assertThat(remindersOfSummons(id)).isEmpty();
        walk.live(id, walk.inWorkingDays(4));

        assertThat(remindersOfSummons(id)).singleElement().satisfies(told -> assertThat(told)
                .contains("\"rung\":1", "\"dueOn\":\"" + due + "\"", "CC-101")
                .doesNotContain("LD-01"));
    }

    @Test
    void nobodyIsRemindedOfASummonsThatIsServed() {
        var id = walk.summoned();
        papers.handedOver(
                id,
                PaperKind.SUMMONS,
                papers.of(walk.personnel(), id, PaperKind.SUMMONS).number(),
                walk.personnel());
        walk.live(id, walk.inWorkingDays(4));

        assertThat(remindersOfSummons(id)).isEmpty();
    }

    @Test
    void thePersonSeesItsServiceAndNobodyElseThatThereIsACase() {
        var official = people.serving("MH-A");
        var account = people.account(official, Role.INSPECTOR);
        var id = walk.opened(DisciplinaryPapers.charge(official, walk.today().minusDays(3)));
        walk.assess(id, CaseRoute.FULL);
        var person = people.actor(account);
        assertThatThrownBy(() -> service.ofCase(person, Family.DISCIPLINE, id)).isInstanceOf(NotFound.class);
        walk.callReview(id, walk.head());
        var number = papers.of(walk.personnel(), id, PaperKind.REVIEW_NOTICE).number();
        papers.refused(id, PaperKind.REVIEW_NOTICE, number, WITNESS, walk.personnel());

        assertThat(service.ofCase(person, Family.DISCIPLINE, id))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.mayServe()).isFalse();
                    assertThat(paper.attempts().get(0).witness()).isEmpty();
                });
        assertThatThrownBy(() -> papers.handedOver(id, PaperKind.REVIEW_NOTICE, number, person))
                .isInstanceOf(Forbidden.class);
        var paper = new PaperId(PaperKind.REVIEW_NOTICE, number);
        for (var stranger : List.of("kiemtra1", "vanthu1", "donvib", "kiemtoan1", "quantri1")) {
            var actor = walk.as(stranger);
            assertThatThrownBy(() -> service.ofCase(actor, Family.DISCIPLINE, id))
                    .as(stranger)
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.proof(actor, Family.DISCIPLINE, id, paper, 1))
                    .as(stranger)
                    .isInstanceOf(NotFound.class);
        }
        assertThat(service.whole(walk.as("vanthu1"), false))
                .noneMatch(each -> each.caseId().equals(id));
        assertThat(service.whole(walk.as("vanthu1"), true)).noneMatch(each -> each.family() == Family.DISCIPLINE);
    }

    private List<String> remindersOfSummons(UUID id) {
        return look.told(id, "PEOPLE").stream()
                .filter(told -> told.contains("SERVE_SUMMONS"))
                .toList();
    }

    private int decision(UUID id) {
        return papers.of(walk.personnel(), id, PaperKind.DISCIPLINARY_DECISION).number();
    }
}
