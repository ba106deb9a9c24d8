package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.proceeding.DisciplinaryWalk.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.OfficialStatus;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.organisation.Assignment;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Position;
import vn.kycuong.organisation.RelieveOfPosts;

/** What a decision does to the posts of the person, and what becomes of a case when the person leaves the service. */
@RealTest
class PostsAndServiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private DisciplinaryActs acts;

    @Autowired
    private RelieveOfPosts relieve;

    @Autowired
    private NewPeople people;

    @Autowired
    private Organisation organisation;

    @Autowired
    private OpenCases cases;

    @Autowired
    private DoorClient doors;

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
    void removalEndsTheLeadingPostsWithTheDayOfItsEffect() {
        var person = deputy();
        var id = handedOver(person, Form.CACH_CHUC);
        assertThat(held(person, walk.today())).hasSize(2);
        walk.execute(id);

        assertThat(held(person, walk.today())).extracting(Assignment::position).containsExactly(Position.STAFF);
        assertThat(held(person, walk.today().minusDays(1))).hasSize(2);
        assertThat(walk.detail(id).endedPosts()).singleElement().satisfies(post -> {
            assertThat(post.post().vi()).isEqualTo("Phó Trưởng đơn vị");
            assertThat(post.lastDay()).isEqualTo(walk.today().minusDays(1));
        });
    }

    @Test
    void dismissalEndsThemAllAndAReprimandNone() {
        var dismissed = deputy();
        walk.execute(handedOver(dismissed, Form.BUOC_THOI_VIEC));
        assertThat(held(dismissed, walk.today())).isEmpty();

        var reprimanded = deputy();
        var id = handedOver(reprimanded, Form.KHIEN_TRACH);
        walk.execute(id);
        assertThat(held(reprimanded, walk.today())).hasSize(2);
        assertThat(walk.detail(id).endedPosts()).isEmpty();
    }

    @Test
    void anAnnulledRemovalSaysWhatSomebodyMustGiveBack() {
        var person = deputy();
        var id = handedOver(person, Form.CACH_CHUC);
        walk.execute(id);
        assertThat(page(id)).doesNotContain("phải bổ nhiệm lại");
        walk.appeal(id);
        walk.settle(id, 1, SettlementOutcome.ANNULLED);

        assertThat(page(id)).contains("Phó Trưởng đơn vị", "Hải quan cửa khẩu Minh Họa B", "phải bổ nhiệm lại");
        people.appointBeside(person, "MH-B", "PHO_TRUONG_DON_VI", walk.today());
        assertThat(walk.detail(id).endedPosts()).allMatch(EndedPost::heldAgain);
        assertThat(page(id)).contains("đã giữ lại").doesNotContain("phải bổ nhiệm lại");
    }

    @Test
    void whoLeavesIsDisciplinedAsSomebodyWhoHasLeft() {
        var id = walk.reviewed();
        var person = walk.detail(id).charge().official();
        leaves(person);
        assertThat(page(id)).contains("Người này không còn giữ vị trí nào");
        refused("person-left-service", () -> walk.formCouncil(id));
        assertThat(cases.journal(id)).doesNotContain("discipline.council.formed");
        record(id);

        assertThat(walk.detail(id).charge().status()).isEqualTo(OfficialStatus.RETIRED);
        assertThat(walk.detail(id).forms())
                .containsExactlyInAnyOrder(Form.KHIEN_TRACH, Form.CANH_CAO, Form.XOA_TU_CACH);
        assertThat(walk.detail(id).proposals()).extracting(Citation::form).containsOnly("");
        assertThat(cases.journal(id)).contains("discipline.person.left");
        refused("person-already-left", () -> record(id));
        walk.formCouncil(id);
        walk.summon(id);
        walk.holdCouncil(id);
        walk.recommend(id);
        refused("form-not-for-status", () -> walk.decide(id, Form.BUOC_THOI_VIEC));
        walk.decide(id, Form.XOA_TU_CACH);
        refused("disciplinary-case-decided", () -> record(id));
        assertThat(walk.detail(id).row().form()).isEqualTo(Form.XOA_TU_CACH);
    }

    @Test
    void aFormThatNobodyCanGiveAnyMoreDoesNotHoldUpTheCouncil() {
        var id = walk.summoned();
        walk.inSixWorkingDays();
        acts.holdCouncil.handle(new HoldCouncil.Command(
                id,
                true,
                walk.today(),
                CouncilRules.officials(DisciplinaryPapers.COUNCIL),
                Attendance.PRESENT,
                new Ballots(5, 0, 0, Map.of(Form.BUOC_THOI_VIEC, 5), 0),
                "Biên bản họp Hội đồng",
                walk.chairman()));
        leaves(walk.detail(id).charge().official());
        record(id);
        walk.recommend(id);

        assertThat(walk.detail(id).row().stage()).isEqualTo(CaseStage.TO_DECIDE);
    }

    @Test
    void aCaseAboutSomebodyWithoutAPostIsOpenedAsAboutAFormerOfficial() {
        var person = people.serving("MH-A");
        leaves(person);
        refused("person-left-service", () -> walk.opened(DisciplinaryPapers.charge(person, MONDAY.minusDays(3))));
    }

    private String deputy() {
        var person = people.serving("MH-B");
        people.appointBeside(person, "MH-B", "PHO_TRUONG_DON_VI", MONDAY.minusYears(1));
        return person;
    }

    private UUID handedOver(String person, Form form) {
        var id = walk.opened(
                DisciplinaryPapers.charge(person, CaseGround.CONCLUSION, MONDAY.minusDays(3), MONDAY.minusDays(30)));
        walk.assess(id, CaseRoute.DIRECT);
        walk.decide(id, form);
        walk.handOver(id);
        return id;
    }

    private List<Assignment> held(String person, LocalDate on) {
        return organisation.assignments(person).stream()
                .filter(assignment -> assignment.inForce(on))
                .toList();
    }

    private void leaves(String person) {
        relieve.handle(new RelieveOfPosts.Command(person, false, walk.today(), walk.personnel()));
    }

    private void record(UUID id) {
        acts.recordLeaving.handle(new RecordLeaving.Command(id, walk.today(), "21/QĐ-MH nghỉ hưu", walk.personnel()));
    }

    private String page(UUID id) {
        var answer = doors.get("nhansu1", "/disciplinary-cases/" + id);
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
