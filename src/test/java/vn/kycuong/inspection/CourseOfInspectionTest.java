package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.time.Clock;
import java.time.Duration;
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
class CourseOfInspectionTest {

    /** A Friday; Tuesday after it, 24 November, is a public holiday. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

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
    ExtendInspection extend;

    @Autowired
    SuspendInspection suspend;

    @Autowired
    ResumeInspection resume;

    @Autowired
    WriteDiaryEntry diary;

    @Autowired
    ChangeTeam changeTeam;

    @Autowired
    CancelInspection cancel;

    @Autowired
    OrderUnsealing unseal;

    @Autowired
    AcknowledgeSecrecy acknowledge;

    @Autowired
    RecordArrival arrival;

    @Autowired
    SubmitReport report;

    @Autowired
    Clock clock;

    @Autowired
    MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void isExtendedOnceUnlessThePackageHasASecondExtension() {
        var id = later.announcedUnderTheLaw(BodyLevel.PROVINCIAL);
        var before = fieldwork(id).dueOn();
        extend.handle(extension(id));
        assertThat(fieldwork(id).dueOn()).isAfterOrEqualTo(before.plusDays(23));
        refusedWithoutTrace(() -> extend.handle(extension(id)), "no-further-extension");

        var central = later.announcedUnderTheLaw(BodyLevel.CENTRAL);
        extend.handle(extension(central));
        extend.handle(extension(central));
        refusedWithoutTrace(() -> extend.handle(extension(central)), "no-further-extension");
    }

    @Test
    void isExtendedBeforeTheTermEndsOnly() {
        var id = later.announcedUnderTheLaw(BodyLevel.PROVINCIAL);
        movable.advance(Duration.ofDays(60));
        refusedWithoutTrace(() -> extend.handle(extension(id)), "extension-after-expiry");
    }

    @Test
    void tellsTheUnitTheNewEndButNotWhy() {
        var id = later.announcedUnderTheLaw(BodyLevel.PROVINCIAL);
        extend.handle(extension(id));
        assertThat(rows.announcements(id))
                .contains("UNITS:inspection.extended", "LEADERSHIP:inspection.extended")
                .doesNotContain("INTEGRATION:inspection.extended");
        assertThat(questions.course(people.headOfUnit(), id).extensions())
                .extracting(Extension::reason)
                .containsExactly("");
        assertThat(questions.course(people.leader(), id).extensions())
                .extracting(Extension::reason)
                .containsExactly("Phức tạp");
    }

    @Test
    void standsStillOverAHoliday() {
        movable.moveTo(FRIDAY.minusDays(10));
        var id = walk.announcedScheduled();
        assertThat(fieldwork(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));

        movable.moveTo(FRIDAY);
        suspend.handle(suspension(id, SuspensionCause.URGENT_TASK, null));
        assertThat(fieldwork(id).suspended()).isTrue();
        refusedWithoutTrace(
                () -> diary.handle(new WriteDiaryEntry.Command(id, FRIDAY, "Nhật ký", people.member())),
                "inspection-suspended");
        refusedWithoutTrace(
                () -> suspend.handle(suspension(id, SuspensionCause.URGENT_TASK, null)), "inspection-suspended");

        movable.moveTo(LocalDate.of(2026, 11, 25));
        resume.handle(new ResumeInspection.Command(id, people.leader()));
        // Five days did not count, 20 to 24 November, the holiday among them.
        assertThat(fieldwork(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        diary.handle(new WriteDiaryEntry.Command(id, today(), "Nhật ký", people.member()));
        refusedWithoutTrace(
                () -> resume.handle(new ResumeInspection.Command(id, people.leader())), "inspection-not-suspended");
    }

    @Test
    void isSuspendedOnRequestOnceAndForThirtyDays() {
        var id = walk.announcedScheduled();
        refusedWithoutTrace(
                () -> suspend.handle(suspension(id, SuspensionCause.UNIT_REQUEST, today().plusDays(30))),
                "suspension-too-long");
        suspend.handle(suspension(id, SuspensionCause.UNIT_REQUEST, today().plusDays(29)));
        resume.handle(new ResumeInspection.Command(id, people.leader()));
        refusedWithoutTrace(
                () -> suspend.handle(suspension(id, SuspensionCause.UNIT_REQUEST, today())),
                "suspension-on-request-once");
    }

    @Test
    void isNotSuspendedBeforeItIsAnnouncedOrAfterTheMinutes() {
        var id = walk.decided(walk.draftedScheduled());
        refusedWithoutTrace(() -> suspend.handle(suspension(id, SuspensionCause.URGENT_TASK, null)), "not-announced");
        var minuted = later.minuted(walk.announcedScheduled());
        refusedWithoutTrace(
                () -> suspend.handle(suspension(minuted, SuspensionCause.URGENT_TASK, null)), "fieldwork-ended");
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
        refusedWithoutTrace(() -> changeTeam.handle(change(id, "", "TDV-A", "")), "member-not-inspector");
        refusedWithoutTrace(() -> changeTeam.handle(change(id, "", "LD-01", "")), "issuer-in-team");
        refusedWithoutTrace(() -> changeTeam.handle(change(id, "TD-01", "", "")), "team-without-head");
    }

    @Test
    void letsANewMemberOfASealedCaseAcknowledgeSecrecyFirst() {
        var id = walk.decided(walk.draftedSurprise());
        walk.acknowledged(id);
        changeTeam.handle(change(id, "CC-001", "CC-002", ""));
        assertThatThrownBy(() -> questions.course(people.member(), id)).isInstanceOf(NotFound.class);
        refusedWithoutTrace(
                () -> arrival.handle(new RecordArrival.Command(id, "Trụ sở", people.teamHead())),
                "secrecy-not-acknowledged");
        acknowledge.handle(new AcknowledgeSecrecy.Command(id, people.outsider()));
        arrival.handle(new RecordArrival.Command(id, "Trụ sở", people.teamHead()));
        assertThat(rows.announcements(id)).allMatch(told -> told.endsWith("*"));
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
        refusedWithoutTrace(() -> cancel.handle(cancellation(id)), "inspection-cancelled");
        refusedWithoutTrace(
                () -> diary.handle(new WriteDiaryEntry.Command(id, today(), "Nhật ký", people.member())),
                "inspection-cancelled");
    }

    @Test
    void isNotCancelledOnceConcluded() {
        var id = later.signed(later.reported(later.minuted(walk.announcedScheduled())), 0);
        refusedWithoutTrace(() -> cancel.handle(cancellation(id)), "conclusion-already-signed");
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
        refusedWithoutTrace(
                () -> unseal.handle(new OrderUnsealing.Command(id, "Xong", people.leader())), "already-unsealed");
    }

    private Deadline fieldwork(UUID id) {
        return rows.asSystem(
                () -> deadlines.find(id, LimitedStep.FIELDWORK.name()).orElseThrow());
    }

    private List<Deadline> deadlines(UUID id) {
        return rows.asSystem(() -> deadlines.ofCase(id));
    }

    private ExtendInspection.Command extension(UUID id) {
        return new ExtendInspection.Command(id, "5/QĐ-GH", "Phức tạp", people.leader());
    }

    private SuspendInspection.Command suspension(UUID id, SuspensionCause cause, LocalDate until) {
        return new SuspendInspection.Command(id, cause, until, "6/QĐ-TD", "Bão", people.leader());
    }

    private ChangeTeam.Command change(UUID id, String leaving, String joining, String head) {
        return new ChangeTeam.Command(id, leaving, joining, head, "7/QĐ-TĐ", "Ốm", people.leader());
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

    private void refusedWithoutTrace(Runnable act, String code) {
        var before = rows.counts();
        assertRefused(act::run, code);
        assertThat(rows.counts()).isEqualTo(before);
    }
}
