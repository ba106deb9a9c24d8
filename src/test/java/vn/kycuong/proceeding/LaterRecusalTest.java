package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kycuong.proceeding.DisciplinaryWalk.refused;

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
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.organisation.TieKind;

/** Who becomes recused while a case runs has no part in it from that day on. */
@RealTest
class LaterRecusalTest {

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
        clock.moveTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void whoBecomesRelatedLosesTheCaseAtOnce() {
        var relative = people.serving("MH-KV");
        var account = people.account(relative, Role.PERSONNEL_OFFICER);
        var id = walk.opened();
        assertThat(walk.tasks(people.actor(account), id)).containsExactly("ASSESS_CASE");

        people.tie(relative, walk.detail(id).charge().official(), TieKind.SPOUSE);
        assertThat(walk.tasks(people.actor(account), id)).isEmpty();
        assertThatThrownBy(() -> files.read(people.actor(account), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acts.assess.handle(new AssessCase.Command(
                        id, CaseRoute.FULL, "LD-01", null, null, null, "", people.actor(account))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMemberWhoBecomesRelatedIsNotCountedAndIsReplaced() {
        var member = people.serving("MH-B");
        var id = walk.reviewed();
        acts.formCouncil.handle(new FormCouncil.Command(id, DisciplinaryPapers.councilWith(member), walk.authority()));
        people.tie(member, walk.detail(id).charge().official(), TieKind.PARENT);
        walk.summon(id);
        walk.inSixWorkingDays();
        refused("official-recused", () -> meet(id, DisciplinaryPapers.councilWith(member)));
        acts.changeCouncil.handle(
                new ChangeCouncil.Command(id, DisciplinaryPapers.COUNCIL, "Có quan hệ gia đình", walk.authority()));
        meet(id, DisciplinaryPapers.COUNCIL);

        assertThat(walk.detail(id).row().stage()).isEqualTo(CaseStage.TO_RECOMMEND);
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
        people.tie("LD-01", walk.detail(id).charge().official(), TieKind.SIBLING);

        assertThatThrownBy(() -> walk.formCouncil(id)).isInstanceOf(NotFound.class);
        assertThat(walk.tasks(walk.authority(), id)).isEmpty();
        acts.replaceAuthority.handle(
                new ReplaceAuthority.Command(id, "LD-02", "Có quan hệ gia đình", walk.personnel()));
        assertThat(walk.tasks(walk.as("lanhdao2"), id)).containsExactly("FORM_COUNCIL");
        assertThat(cases.announcements(id)).contains("LEADERSHIP:discipline.case.opened");
    }

    private void meet(UUID id, List<Member> council) {
        acts.holdCouncil.handle(new HoldCouncil.Command(
                id,
                true,
                walk.today(),
                CouncilRules.officials(council),
                Attendance.PRESENT,
                new Ballots(0, 5, 0, Map.of(), 0),
                "Biên bản",
                walk.chairman()));
    }
}
