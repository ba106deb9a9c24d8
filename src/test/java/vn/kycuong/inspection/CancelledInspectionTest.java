package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;

@RealTest
class CancelledInspectionTest {

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
    Deadlines deadlines;

    @Autowired
    ConclusionQueries questions;

    @Autowired
    WriteDiaryEntry diary;

    @Autowired
    CancelInspection cancel;

    @Autowired
    OrderUnsealing unseal;

    @Autowired
    Clock clock;

    @Autowired
    MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void isCancelledBeforeItsConclusionAndTakesNothingAfterwards() {
        var id = walk.announcedScheduled();
        cancel.handle(cancellation(id));
        assertThat(read(id).status()).isEqualTo(Status.CANCELLED);
        assertThat(rows.announcements(id))
                .contains(
                        "UNITS:inspection.cancelled",
                        "LEADERSHIP:inspection.cancelled",
                        "INTEGRATION:inspection.cancelled");
        assertThat(deadlines(id)).allMatch(deadline -> !deadline.isOpen());
        rows.refused(() -> cancel.handle(cancellation(id)), "inspection-cancelled");
        rows.refused(
                () -> diary.handle(new WriteDiaryEntry.Command(id, today(), "Nhật ký", people.member())),
                "inspection-cancelled");
    }

    @Test
    void isNotCancelledOnceConcluded() {
        var id = later.signed(later.reported(later.minuted(walk.announcedScheduled())), 0);
        rows.refused(() -> cancel.handle(cancellation(id)), "conclusion-already-signed");
    }

    @Test
    void tellsNobodyElseOfACancelledDraft() {
        var id = walk.draftedScheduled();
        cancel.handle(cancellation(id));
        assertThat(rows.announcements(id))
                .noneMatch(told -> told.startsWith("UNITS") || told.startsWith("INTEGRATION"));
    }

    @Test
    void staysSealedWhenItIsCancelledUntilALeaderOnTheListOrdersOtherwise() {
        var id = walk.decided(walk.draftedSurprise());
        walk.anchored();
        assertRefused(
                () -> unseal.handle(new OrderUnsealing.Command(id, "Xong", people.leader())), "unsealing-before-end");
        cancel.handle(cancellation(id));
        assertThat(rows.announcements(id)).allMatch(told -> told.endsWith("*"));
        assertThatThrownBy(() -> questions.course(people.otherLeader(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> unseal.handle(new OrderUnsealing.Command(id, "Xong", people.otherLeader())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> unseal.handle(new OrderUnsealing.Command(id, "Xong", people.teamHead())))
                .isInstanceOf(Forbidden.class);

        unseal.handle(new OrderUnsealing.Command(id, "Xong", people.leader()));
        assertThat(rows.announcements(id))
                .noneMatch(told -> told.endsWith("*"))
                .noneMatch(told -> told.startsWith("UNITS") || told.startsWith("INTEGRATION"))
                .containsSubsequence("LEADERSHIP:surprise.cancelled", "LEADERSHIP:surprise.unsealed");
        assertThat(questions.course(people.otherLeader(), id).cancellation()).isPresent();
        assertThatThrownBy(() -> questions.course(people.headOfUnit(), id)).isInstanceOf(NotFound.class);
        rows.refused(() -> unseal.handle(new OrderUnsealing.Command(id, "Xong", people.leader())), "already-unsealed");
    }

    private List<Deadline> deadlines(UUID id) {
        return rows.asSystem(() -> deadlines.ofCase(id));
    }

    private CancelInspection.Command cancellation(UUID id) {
        return new CancelInspection.Command(
                id, CancellationGround.OVERLAP, "12/CV", "Trùng với đợt khác", "8/QĐ-ĐC", people.leader());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Inspection read(UUID id) {
        return rows.asSystem(() -> inspections.get(id));
    }
}
