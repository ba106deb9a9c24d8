package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;

@RealTest
class TeamChangeTest {

    @Autowired
    Walk walk;

    @Autowired
    LaterWalk later;

    @Autowired
    Cast people;

    @Autowired
    JdbcRows rows;

    @Autowired
    Inspections inspections;

    @Autowired
    ConclusionQueries questions;

    @Autowired
    ChangeTeam changeTeam;

    @Autowired
    AcknowledgeSecrecy acknowledge;

    @Autowired
    RecordArrival arrival;

    @Autowired
    SubmitReport report;

    @Autowired
    MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void changesItsTeamAndTheOneWhoLeavesLosesSight() {
        var id = walk.announcedScheduled();
        changeTeam.handle(change(id, "CC-001", "CC-002", ""));
        assertThat(read(id).teamNow()).containsExactlyInAnyOrder("TD-01", "CC-002");
        assertThatThrownBy(() -> questions.course(people.member(), id)).isInstanceOf(NotFound.class);
        assertThat(questions.course(people.outsider(), id).teamChanges()).hasSize(1);
        assertThat(rows.announcements(id))
                .contains("PEOPLE:inspection.team.changed", "LEADERSHIP:inspection.team.changed")
                .doesNotContain("UNITS:inspection.team.changed");
    }

    @Test
    void changesItsHead() {
        var id = later.minuted(walk.announcedScheduled());
        changeTeam.handle(change(id, "TD-01", "CC-002", "CC-002"));
        assertThatThrownBy(() -> later.reported(id)).isInstanceOfAny(NotFound.class, Forbidden.class);
        report.handle(new SubmitReport.Command(id, "Báo cáo", List.of(), List.of(), false, null, people.outsider()));
    }

    @Test
    void takesNobodyIntoTheTeamWhoMayNotInspect() {
        var id = walk.announcedScheduled();
        rows.refused(() -> changeTeam.handle(change(id, "", "TDV-A", "")), "member-not-inspector");
        rows.refused(() -> changeTeam.handle(change(id, "", "LD-01", "")), "issuer-in-team");
        rows.refused(() -> changeTeam.handle(change(id, "TD-01", "", "")), "team-without-head");
    }

    @Test
    void letsANewMemberOfASealedCaseAcknowledgeSecrecyFirst() {
        var id = walk.decided(walk.draftedSurprise());
        walk.acknowledged(id);
        changeTeam.handle(change(id, "CC-001", "CC-002", ""));
        assertThatThrownBy(() -> questions.course(people.member(), id)).isInstanceOf(NotFound.class);
        rows.refused(
                () -> arrival.handle(new RecordArrival.Command(id, "Trụ sở", people.teamHead())),
                "secrecy-not-acknowledged");
        acknowledge.handle(new AcknowledgeSecrecy.Command(id, people.outsider()));
        arrival.handle(new RecordArrival.Command(id, "Trụ sở", people.teamHead()));
        assertThat(rows.announcements(id)).allMatch(told -> told.endsWith("*"));
    }

    private ChangeTeam.Command change(UUID id, String leaving, String joining, String head) {
        return new ChangeTeam.Command(id, leaving, joining, head, "7/QĐ-TĐ", "Ốm", people.leader());
    }

    private Inspection read(UUID id) {
        return rows.asSystem(() -> inspections.get(id));
    }
}
