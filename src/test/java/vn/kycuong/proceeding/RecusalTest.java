package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kycuong.proceeding.DisciplinaryWalk.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.organisation.TieKind;

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
        assertThat(walk.detail(id).charge().accuser()).isEqualTo(accuser);
        assertThat(files.read(walk.authority(), id).charge().accuser()).isEmpty();

        var candidates = files.councilCandidates(walk.authority(), id);
        assertThat(candidates)
                .filteredOn(
                        candidate -> List.of(sibling, partner, accuser, "LD-02").contains(candidate.official()))
                .extracting(Candidate::official, Candidate::recused)
                .containsExactlyInAnyOrder(
                        tuple(sibling, RecusalReason.RELATIVE),
                        tuple(partner, RecusalReason.INTEREST),
                        tuple(accuser, RecusalReason.INTEREST),
                        tuple("LD-02", null));
        assertThat(files.councilCandidates(walk.as("nhansu1"), id))
                .filteredOn(candidate -> candidate.official().equals(accuser))
                .extracting(Candidate::recused)
                .containsExactly(RecusalReason.ACCUSER);
        assertThat(files.barredFromCouncil(walk.authority(), id).people())
                .extracting(Candidate::official)
                .containsExactlyInAnyOrder(sibling, partner, accuser, person);
        assertThat(files.barredFromCouncil(walk.authority(), id).subordinates()).isFalse();
        for (var recused : List.of(sibling, partner, accuser, person)) {
            refused(
                    "official-recused",
                    () -> acts.formCouncil.handle(
                            new FormCouncil.Command(id, DisciplinaryPapers.councilWith(recused), walk.authority())));
        }
    }

    @Test
    void subordinatesMayNotJudgeTheirHead() {
        var id = walk.opened(DisciplinaryPapers.charge("TDV-B", walk.today().minusDays(3)));
        walk.assess(id, CaseRoute.FULL);
        var subordinate = withAccount(people.serving("MH-B"));

        assertThat(walk.detail(id).charge().leader()).isTrue();
        assertThat(files.councilCandidates(walk.authority(), id))
                .filteredOn(candidate -> candidate.official().equals(subordinate))
                .extracting(Candidate::recused)
                .containsExactly(RecusalReason.SUBORDINATE);
        assertThat(files.barredFromCouncil(walk.authority(), id).subordinates()).isTrue();
        // Who leads is reviewed by the authority, never by the unit.
        walk.callReview(id, walk.authority());
        assertThat(walk.tasks(walk.as("donvib"), id)).isEmpty();
        assertThat(walk.tasks(walk.authority(), id)).containsExactly("HOLD_REVIEW");
    }

    @Test
    void aPersonnelOfficerHasNoRightsInHisOwnCase() {
        var officer = people.serving("MH-KV");
        var account = people.account(officer, Role.PERSONNEL_OFFICER);
        var id = walk.opened(DisciplinaryPapers.charge(officer, walk.today().minusDays(3)));
        var accused = people.actor(account);

        assertThatThrownBy(() -> files.read(accused, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acts.defer.handle(
                        new DeferCase.Command(id, DeferralGround.PROSECUTION, walk.today(), null, "", accused)))
                .isInstanceOf(NotFound.class);
        assertThat(queries.list(accused, DisciplinaryQueries.Filter.ALL))
                .extracting(DisciplinaryRow::id)
                .doesNotContain(id);
        assertThat(walk.tasks(accused, id)).isEmpty();
        walk.assess(id, CaseRoute.FULL);
        walk.callReview(id, walk.authority());
        assertThat(files.read(accused, id).everything()).isFalse();
        assertThat(walk.tasks(accused, id)).isEmpty();
        assertThat(cases.announcements(id)).contains("PEOPLE:discipline.review.called");
    }

    @Test
    void leadersAreToldByNameWhereOneOfThemIsAccused() {
        var above = people.serving("CHQ");
        var account = people.account(above, Role.PERSONNEL_OFFICER);
        var charge = DisciplinaryPapers.charge("LD-02", walk.today().minusDays(3));
        refused("official-recused", () -> walk.opened(charge));
        var id = acts.open.handle(new OpenDisciplinaryCase.Command(charge, "", people.actor(account)));

        assertThat(cases.announcements(id)).containsExactly("PEOPLE:discipline.case.opened");
    }

    private String withAccount(String official) {
        people.account(official, Role.INSPECTOR);
        return official;
    }

    private Charge accusedBy(String person, String accuser) {
        var charge = DisciplinaryPapers.charge(person, walk.today().minusDays(3));
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
}
