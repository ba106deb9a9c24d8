package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.organisation.TieKind;
import vn.kycuong.workflow.OpenTask;
import vn.kycuong.workflow.TaskInbox;

/** Nobody who is accused, related, interested or subordinate has any part in a case, from the day on which it is so. */
@RealTest
class RecusalTest {

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private DisciplinaryActs acts;

    @Autowired
    private DisciplinaryFile files;

    @Autowired
    private DisciplinaryQueries queries;

    @Autowired
    private NewPeople people;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private OpenCases cases;

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
    void everyCandidateShowsWhyHeOrSheMayNotSit() {
        var person = people.serving("MH-A");
        var sibling = withAccount(people.serving("MH-B"));
        var partner = withAccount(people.serving("MH-B"));
        var accuser = withAccount(people.serving("MH-B"));
        people.tie(sibling, person, TieKind.SIBLING);
        people.tie(person, partner, TieKind.INTEREST);
        var id = walk.opened(accusedBy(person, accuser));
        walk.assess(id, CaseRoute.WITHOUT_REVIEW);
        assertThat(files.read(walk.personnel(), id).charge().accuser()).isEqualTo(accuser);
        assertThat(files.read(walk.authority(), id).charge().accuser()).isEmpty();

        var candidates = files.councilCandidates(walk.authority(), id);
        assertThat(candidates)
                .filteredOn(
                        candidate -> List.of(sibling, partner, accuser, "LD-02").contains(candidate.official()))
                .extracting(Candidate::official, Candidate::recused)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(sibling, RecusalReason.RELATIVE),
                        org.assertj.core.groups.Tuple.tuple(partner, RecusalReason.INTEREST),
                        org.assertj.core.groups.Tuple.tuple(accuser, RecusalReason.ACCUSER),
                        org.assertj.core.groups.Tuple.tuple("LD-02", null));
        for (var recused : List.of(sibling, partner, accuser, person)) {
            refused(
                    "official-recused",
                    () -> acts.formCouncil.handle(new FormCouncil.Command(id, with(recused), walk.authority())));
        }
    }

    @Test
    void subordinatesMayNotJudgeTheirHead() {
        var id = walk.opened(DisciplinaryWalk.charge("TDV-B", walk.today().minusDays(3)));
        walk.assess(id, CaseRoute.FULL);
        var subordinate = withAccount(people.serving("MH-B"));

        assertThat(files.read(walk.personnel(), id).charge().leader()).isTrue();
        assertThat(files.councilCandidates(walk.authority(), id))
                .filteredOn(candidate -> candidate.official().equals(subordinate))
                .extracting(Candidate::recused)
                .containsExactly(RecusalReason.SUBORDINATE);
        // Who leads is reviewed by the authority, never by the unit.
        walk.callReview(id, walk.authority());
        assertThat(tasks(walk.as("donvib"), id)).isEmpty();
        assertThat(tasks(walk.authority(), id)).containsExactly("HOLD_REVIEW");
    }

    @Test
    void aPersonnelOfficerHasNoRightsInHisOwnCase() {
        var officer = people.serving("MH-KV");
        var account = people.account(officer, Role.PERSONNEL_OFFICER);
        var id = walk.opened(DisciplinaryWalk.charge(officer, walk.today().minusDays(3)));
        var accused = people.actor(account);

        assertThatThrownBy(() -> files.read(accused, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acts.defer.handle(
                        new DeferCase.Command(id, DeferralGround.PROSECUTION, walk.today(), null, "", accused)))
                .isInstanceOf(NotFound.class);
        assertThat(queries.list(accused, DisciplinaryQueries.Filter.ALL))
                .extracting(DisciplinaryRow::id)
                .doesNotContain(id);
        assertThat(tasks(accused, id)).isEmpty();
        walk.assess(id, CaseRoute.FULL);
        walk.callReview(id, walk.authority());
        assertThat(files.read(accused, id).everything()).isFalse();
        assertThat(tasks(accused, id)).isEmpty();
        assertThat(cases.announcements(id)).contains("PEOPLE:discipline.review.called");
    }

    @Test
    void whoBecomesRelatedLosesTheCaseAtOnce() {
        var relative = people.serving("MH-KV");
        var account = people.account(relative, Role.PERSONNEL_OFFICER);
        var id = walk.opened();
        assertThat(tasks(people.actor(account), id)).containsExactly("ASSESS_CASE");

        people.tie(relative, files.read(walk.personnel(), id).charge().official(), TieKind.SPOUSE);
        assertThat(tasks(people.actor(account), id)).isEmpty();
        assertThatThrownBy(() -> files.read(people.actor(account), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acts.assess.handle(new AssessCase.Command(
                        id, CaseRoute.FULL, "LD-01", null, null, null, "", people.actor(account))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMemberWhoBecomesRelatedIsNotCountedAndIsReplaced() {
        var member = withAccount(people.serving("MH-B"));
        var id = walk.reviewed();
        acts.formCouncil.handle(new FormCouncil.Command(id, with(member), walk.authority()));
        people.tie(member, files.read(walk.personnel(), id).charge().official(), TieKind.PARENT);
        walk.summon(id);
        walk.inSixWorkingDays();
        refused(
                "official-recused",
                () -> acts.holdCouncil.handle(new HoldCouncil.Command(
                        id,
                        true,
                        walk.today(),
                        CouncilRules.officials(with(member)),
                        Attendance.PRESENT,
                        new Ballots(0, 5, 0, java.util.Map.of(), 0),
                        "Biên bản",
                        walk.chairman())));
        acts.changeCouncil.handle(
                new ChangeCouncil.Command(id, DisciplinaryWalk.COUNCIL, "Có quan hệ gia đình", walk.authority()));
        acts.holdCouncil.handle(new HoldCouncil.Command(
                id,
                true,
                walk.today(),
                CouncilRules.officials(DisciplinaryWalk.COUNCIL),
                Attendance.PRESENT,
                new Ballots(0, 5, 0, java.util.Map.of(), 0),
                "Biên bản",
                walk.chairman()));
    }

    @Test
    void anAuthorityWhoIsRelatedIsReplaced() {
        var leader = people.serving("MH-C");
        people.account(leader, Role.LEADERSHIP);
        var id = walk.opened();
        refused(
                "authority-not-competent",
                () -> acts.assess.handle(
                        new AssessCase.Command(id, CaseRoute.FULL, leader, null, null, null, "", walk.personnel())));
        walk.assess(id, CaseRoute.WITHOUT_REVIEW);
        people.tie("LD-01", files.read(walk.personnel(), id).charge().official(), TieKind.SIBLING);

        assertThatThrownBy(() -> walk.formCouncil(id)).isInstanceOf(NotFound.class);
        assertThat(tasks(walk.authority(), id)).isEmpty();
        acts.replaceAuthority.handle(
                new ReplaceAuthority.Command(id, "LD-02", "Có quan hệ gia đình", walk.personnel()));
        assertThat(tasks(walk.as("lanhdao2"), id)).containsExactly("FORM_COUNCIL");
        assertThat(cases.announcements(id)).contains("LEADERSHIP:discipline.case.opened");
    }

    @Test
    void leadersAreToldByNameWhereOneOfThemIsAccused() {
        var above = people.serving("CHQ");
        var account = people.account(above, Role.PERSONNEL_OFFICER);
        var charge = DisciplinaryWalk.charge("LD-02", walk.today().minusDays(3));
        refused("official-recused", () -> walk.opened(charge));
        var id = acts.open.handle(new OpenDisciplinaryCase.Command(charge, "", people.actor(account)));

        assertThat(cases.announcements(id)).containsExactly("PEOPLE:discipline.case.opened");
    }

    private List<String> tasks(Actor actor, UUID id) {
        return inbox.openTasks(actor).stream()
                .filter(task -> task.caseId().equals(id))
                .map(OpenTask::step)
                .toList();
    }

    private String withAccount(String official) {
        people.account(official, Role.INSPECTOR);
        return official;
    }

    private static List<Member> with(String official) {
        var members = new ArrayList<>(DisciplinaryWalk.COUNCIL.subList(0, 4));
        members.add(new Member(official, Seat.MEMBER));
        return members;
    }

    private Charge accusedBy(String person, String accuser) {
        var charge = DisciplinaryWalk.charge(person, walk.today().minusDays(3));
        return new Charge(
                person,
                "",
                charge.status(),
                false,
                charge.ground(),
                charge.groundReference(),
                charge.groundOn(),
                charge.matter(),
                accuser,
                charge.violatedOn(),
                null,
                charge.detectedOn(),
                false,
                null,
                charge.expectedForm());
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
