package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.proceeding.DisciplinaryWalk.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.discipline.Form;

/** Meetings: who is called when, who must be there, how is voted. */
@RealTest
class CouncilMeetingTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Autowired
    private DisciplinaryWalk walk;

    @Autowired
    private DisciplinaryActs acts;

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
    void whoStaysAwayIsAwaitedOnce() {
        var id = walk.assessed();
        walk.callReview(id, walk.head());
        walk.inSixWorkingDays();
        refused("absence-needs-second-summons", () -> review(id, true, Attendance.ABSENT));
        review(id, false, Attendance.ABSENT);
        walk.callReview(id, walk.head());
        walk.inSixWorkingDays();
        review(id, true, Attendance.ABSENT);

        assertThat(walk.detail(id).row().stage()).isEqualTo(CaseStage.TO_REPORT_REVIEW);
        assertThat(walk.term(id, "REVIEW_REPORT").dueOn()).isEqualTo(walk.inWorkingDays(3));
    }

    @Test
    void aCouncilNeedsItsSeatsItsNoticeAndItsQuorum() {
        var id = walk.reviewed();
        refused("council-size-wrong", () -> form(id, DisciplinaryPapers.COUNCIL.subList(0, 4)));
        refused(
                "council-seat-missing",
                () -> form(
                        id,
                        DisciplinaryPapers.COUNCIL.stream()
                                .map(each -> new Member(each.official(), Seat.MEMBER))
                                .toList()));
        walk.formCouncil(id);
        refused(
                "summons-too-late",
                () -> acts.summon.handle(new SummonToCouncil.Command(id, walk.inWorkingDays(4), walk.chairman())));
        acts.summon.handle(new SummonToCouncil.Command(id, walk.inWorkingDays(5), walk.chairman()));
        walk.inSixWorkingDays();
        refused("council-without-quorum", () -> meet(id, Set.of("CC-101", "CC-001", "CC-002"), 3, Map.of()));
        refused("present-not-on-council", () -> meet(id, Set.of("LD-02", "CC-101", "CC-003"), 3, Map.of()));
        refused("ballots-do-not-add-up", () -> meet(id, Set.of("LD-02", "CC-101", "CC-001"), 4, Map.of()));
        refused("second-ballot-does-not-add-up", () -> meet(id, Set.of("LD-02", "CC-101", "CC-001"), 3, Map.of()));
        meet(id, Set.of("LD-02", "CC-101", "CC-001"), 3, Map.of(Form.CANH_CAO, 2, Form.KHIEN_TRACH, 1));
        refused(
                "recommendation-against-ballot",
                () -> acts.recommend.handle(new RecommendForm.Command(
                        id, DisciplinaryPapers.judgement(Form.KHIEN_TRACH), "Kiến nghị", walk.chairman())));
        walk.recommend(id);

        assertThat(walk.detail(id).row().stage()).isEqualTo(CaseStage.TO_DECIDE);
    }

    @Test
    void theCouncilIsAskedAgainAboutNewFacts() {
        var id = walk.recommended();
        acts.askAgain.handle(new AskCouncilAgain.Command(id, "Có tình tiết mới", walk.authority()));
        walk.formCouncil(id);
        walk.summon(id);
        walk.holdCouncil(id);
        walk.recommend(id);
        walk.decide(id, Form.CANH_CAO);

        assertThat(walk.detail(id).row().stage()).isEqualTo(CaseStage.TO_HAND_OVER);
    }

    private void review(UUID id, boolean held, Attendance attendance) {
        acts.holdReview.handle(new HoldReview.Command(id, held, walk.today(), attendance, "Biên bản", walk.head()));
    }

    private void form(UUID id, List<Member> members) {
        acts.formCouncil.handle(new FormCouncil.Command(id, members, walk.authority()));
    }

    private void meet(UUID id, Set<String> present, int yes, Map<Form, Integer> forms) {
        acts.holdCouncil.handle(new HoldCouncil.Command(
                id,
                true,
                walk.today(),
                present,
                Attendance.PRESENT,
                new Ballots(yes, 0, 0, forms, 0),
                "Biên bản",
                walk.chairman()));
    }
}
