package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;

@RealTest
class SurpriseInspectionTest {

    @Autowired
    Walk walk;

    @Autowired
    Cast people;

    @Autowired
    JdbcRows rows;

    @Autowired
    Inspections inspections;

    @Autowired
    InspectionQueries queries;

    @Autowired
    InspectionList list;

    @Autowired
    DraftInspection draft;

    @Autowired
    SendNotice notice;

    @Autowired
    RecordArrival arrival;

    @Autowired
    ApplyMeasure measure;

    @Autowired
    AnswerChecklistItem answer;

    @Autowired
    SignMinutes signMinutes;

    @Autowired
    CountersignMinutes countersign;

    @Autowired
    AutomaticSteps automatic;

    @Autowired
    InspectionProcess process;

    @Autowired
    MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void goesFromTheSealedDraftToTheCountersignedMinutes() {
        var id = walk.announcedSurprise();
        answer.handle(new AnswerChecklistItem.Command(id, "A02", Answer.PASS, "", people.member()));
        measure.handle(new ApplyMeasure.Command(id, MeasureKind.COUNT_CASH, "Kiểm quỹ", people.teamHead()));
        signMinutes.handle(new SignMinutes.Command(id, "Biên bản", Cast.PASSWORD, people.teamHead()));
        countersign.handle(new CountersignMinutes.Command(id, "", Cast.PASSWORD, people.headOfUnit()));

        assertThat(rows.journal(id))
                .containsExactly(
                        "surprise.drafted",
                        "surprise.decision.issued",
                        "surprise.secrecy.acknowledged",
                        "surprise.secrecy.acknowledged",
                        "surprise.team.arrived",
                        "surprise.announced",
                        "surprise.item.answered",
                        "measure.applied",
                        "surprise.minutes.signed",
                        "surprise.minutes.answered");
        assertThat(process.awaits(id, Step.SUBMIT_REPORT)).isTrue();
        assertThat(read(id).status()).isEqualTo(Status.MINUTED);
    }

    @Test
    void keepsWhatItTellsUntilItIsAnnouncedOnSite() {
        var id = walk.arrived(walk.decided(walk.draftedSurprise()));
        assertThat(rows.announcements(id))
                .containsExactly("PEOPLE:surprise.decision.issued*", "LEADERSHIP:surprise.team.arrived*");
        walk.anchored();
        walk.announced(id);
        assertThat(rows.announcements(id))
                .containsExactlyInAnyOrder(
                        "PEOPLE:surprise.decision.issued",
                        "LEADERSHIP:surprise.team.arrived",
                        "UNITS:surprise.announced",
                        "LEADERSHIP:surprise.announced")
                .startsWith("PEOPLE:surprise.decision.issued", "LEADERSHIP:surprise.team.arrived");
    }

    @Test
    void existsForItsListOnlyUntilItIsAnnounced() {
        var id = walk.decided(walk.draftedSurprise());
        for (var unlisted : unlisted()) {
            assertThatThrownBy(() -> queries.detail(unlisted, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> measure.handle(new ApplyMeasure.Command(id, MeasureKind.OTHER, "", unlisted)))
                    .isInstanceOf(NotFound.class);
            assertThat(listed(unlisted)).doesNotContain(id);
        }
        assertThat(listed(people.leader())).contains(id);
        assertThat(queries.detail(people.teamHead(), id).sealed()).isTrue();
        walk.arrived(id);
        walk.anchored();
        walk.announced(id);
        assertThat(queries.detail(people.headOfUnit(), id).groundReference()).isEmpty();
        assertThat(queries.detail(people.otherLeader(), id).sealed()).isFalse();
        assertThatThrownBy(() -> queries.detail(people.headOfOtherUnit(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void isNotAnnouncedBeforeItsCommitmentIsAnchored() {
        var id = walk.arrived(walk.decided(walk.draftedSurprise()));
        rows.refused(() -> walk.announced(id), "commitment-not-anchored");
    }

    @Test
    void isNotVisitedBeforeEverybodyHasAcknowledgedSecrecy() {
        var id = walk.decided(walk.draftedSurprise());
        rows.refused(
                () -> arrival.handle(new RecordArrival.Command(id, "Trụ sở", people.teamHead())),
                "secrecy-not-acknowledged");
    }

    @Test
    void isNotAnnouncedBeforeTheTeamIsThere() {
        var id = walk.decided(walk.draftedSurprise());
        walk.acknowledged(id);
        rows.refused(() -> walk.announced(id), "arrival-not-recorded");
    }

    @Test
    void isNeverNotified() {
        var id = walk.announcedSurprise();
        rows.refused(() -> notice.handle(new SendNotice.Command(id, 0, people.clerk())), "notice-not-for-surprise");
    }

    @Test
    void takesOthersThanTheStandingTeamFromItsLeaderOnly() {
        var order = walk.order(Kind.SURPRISE, GroundType.SIGN_OF_VIOLATION, people.teamHead());
        var withOther = new DraftInspection.Command(
                order.kind(),
                "MH-B",
                order.mandate(),
                order.rulePackage(),
                order.level(),
                order.issuer(),
                List.of(new Seat("TD-01", TeamRole.HEAD), new Seat("CC-003", TeamRole.MEMBER)),
                null,
                order.by());
        rows.refused(() -> draft.handle(withOther), "not-in-surprise-team");
        var byLeader = new DraftInspection.Command(
                order.kind(),
                "MH-B",
                order.mandate(),
                order.rulePackage(),
                order.level(),
                order.issuer(),
                withOther.team(),
                null,
                people.leader());
        assertThat(read(draft.handle(byLeader)).listed()).containsExactlyInAnyOrder("TD-01", "CC-003", "LD-01");
    }

    @Test
    void staysSealedWhenItIsVoid() {
        var id = walk.decided(walk.draftedSurprise());
        movable.advance(Duration.ofDays(20));
        assertThat(automatic.announcementTermWakes(id).isOver()).isTrue();
        assertThat(read(id).status()).isEqualTo(Status.VOID);
        assertThat(rows.announcements(id)).allMatch(told -> told.endsWith("*"));
        assertThatThrownBy(() -> queries.detail(people.otherLeader(), id)).isInstanceOf(NotFound.class);
    }

    private List<Actor> unlisted() {
        return List.of(people.headOfUnit(), people.outsider(), people.otherLeader(), people.clerk(), people.auditor());
    }

    private List<UUID> listed(Actor reader) {
        return list.list(reader, InspectionList.Search.all(100)).rows().stream()
                .map(InspectionList.Row::id)
                .toList();
    }

    private Inspection read(UUID id) {
        return rows.asSystem(() -> inspections.get(id));
    }
}
