package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;

/** Longer, stopped, resumed. */
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
        rows.refused(() -> extend.handle(extension(id)), "no-further-extension");

        var central = later.announcedUnderTheLaw(BodyLevel.CENTRAL);
        extend.handle(extension(central));
        extend.handle(extension(central));
        rows.refused(() -> extend.handle(extension(central)), "no-further-extension");
    }

    @Test
    void isExtendedBeforeTheTermEndsOnly() {
        var id = later.announcedUnderTheLaw(BodyLevel.PROVINCIAL);
        movable.advance(Duration.ofDays(60));
        rows.refused(() -> extend.handle(extension(id)), "extension-after-expiry");
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
        rows.refused(
                () -> diary.handle(new WriteDiaryEntry.Command(id, FRIDAY, "Nhật ký", people.member())),
                "inspection-suspended");
        rows.refused(() -> suspend.handle(suspension(id, SuspensionCause.URGENT_TASK, null)), "inspection-suspended");

        movable.moveTo(LocalDate.of(2026, 11, 25));
        resume.handle(new ResumeInspection.Command(id, people.leader()));
        // Five days did not count, 20 to 24 November, the holiday among them.
        assertThat(fieldwork(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        diary.handle(new WriteDiaryEntry.Command(id, today(), "Nhật ký", people.member()));
        rows.refused(
                () -> resume.handle(new ResumeInspection.Command(id, people.leader())), "inspection-not-suspended");
    }

    @Test
    void isSuspendedOnRequestOnceAndForThirtyDays() {
        var id = walk.announcedScheduled();
        rows.refused(
                () -> suspend.handle(suspension(id, SuspensionCause.UNIT_REQUEST, today().plusDays(30))),
                "suspension-too-long");
        suspend.handle(suspension(id, SuspensionCause.UNIT_REQUEST, today().plusDays(29)));
        resume.handle(new ResumeInspection.Command(id, people.leader()));
        rows.refused(
                () -> suspend.handle(suspension(id, SuspensionCause.UNIT_REQUEST, today())),
                "suspension-on-request-once");
    }

    @Test
    void isNotSuspendedBeforeItIsAnnouncedOrAfterTheMinutes() {
        var id = walk.decided(walk.draftedScheduled());
        rows.refused(() -> suspend.handle(suspension(id, SuspensionCause.URGENT_TASK, null)), "not-announced");
        var minuted = later.minuted(walk.announcedScheduled());
        rows.refused(() -> suspend.handle(suspension(minuted, SuspensionCause.URGENT_TASK, null)), "fieldwork-ended");
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
