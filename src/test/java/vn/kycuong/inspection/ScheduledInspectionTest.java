package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.TypedPassword;

@RealTest
class ScheduledInspectionTest {

    @Autowired
    Walk walk;

    @Autowired
    Cast people;

    @Autowired
    JdbcRows rows;

    @Autowired
    Inspections inspections;

    @Autowired
    IssueDecision issue;

    @Autowired
    SendNotice notice;

    @Autowired
    AnswerChecklistItem answer;

    @Autowired
    WriteDiaryEntry diary;

    @Autowired
    AddExhibit addExhibit;

    @Autowired
    ApplyMeasure measure;

    @Autowired
    SignMinutes signMinutes;

    @Autowired
    CountersignMinutes countersign;

    @Autowired
    RecordRefusal refuse;

    @Autowired
    AutomaticSteps automatic;

    @Autowired
    InspectionProcess process;

    @Autowired
    Clock clock;

    @Autowired
    MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void goesFromTheDraftToTheCountersignedMinutes() {
        var id = walk.announcedScheduled();
        answer.handle(new AnswerChecklistItem.Command(id, "A01", Answer.PASS, "", people.member()));
        diary.handle(new WriteDiaryEntry.Command(id, today(), "Kiểm tra quầy", people.member()));
        var file = "%PDF-1.7 minh chứng".getBytes(StandardCharsets.UTF_8);
        addExhibit.handle(new AddExhibit.Command(id, null, "Ảnh quầy", today(), "quay.pdf", file, people.member()));
        signMinutes.handle(new SignMinutes.Command(id, "Biên bản", Cast.PASSWORD, people.teamHead()));
        countersign.handle(new CountersignMinutes.Command(id, "Nhất trí", Cast.PASSWORD, people.headOfUnit()));

        assertThat(rows.journal(id))
                .containsExactly(
                        "inspection.drafted",
                        "inspection.decision.issued",
                        "inspection.conductplan.approved",
                        "inspection.notice.sent",
                        "inspection.announced",
                        "inspection.item.answered",
                        "inspection.diary.written",
                        "inspection.exhibit.added",
                        "inspection.fieldwork.ended",
                        "inspection.minutes.answered");
        assertThat(rows.announcements(id))
                .contains("UNITS:inspection.announced", "INTEGRATION:inspection.decision.issued")
                .doesNotContain("UNITS:inspection.conductplan.approved", "INTEGRATION:inspection.fieldwork.ended");
        assertThat(read(id).status()).isEqualTo(Status.MINUTED);
        assertThat(process.awaits(id, Step.SUBMIT_REPORT)).isTrue();
    }

    @Test
    void isNotAnnouncedBeforeTheDecision() {
        var id = walk.draftedScheduled();
        rows.refused(() -> walk.announced(id), "decision-not-issued");
    }

    @Test
    void isNotAnnouncedBeforeTheNotice() {
        var id = walk.decided(walk.draftedScheduled());
        walk.planned(id);
        rows.refused(() -> walk.announced(id), "notice-not-sent");
    }

    @Test
    void isNotAnnouncedWhileTheNoticeRuns() {
        var id = walk.decided(walk.draftedScheduled());
        walk.planned(id);
        notice.handle(new SendNotice.Command(id, 3, people.clerk()));
        rows.refused(() -> walk.announced(id), "notice-period-running");
        movable.advance(Duration.ofDays(3));
        walk.announced(id);
        assertThat(read(id).status()).isEqualTo(Status.FIELDWORK);
    }

    @Test
    void isAnnouncedOnce() {
        var id = walk.announcedScheduled();
        rows.refused(() -> walk.announced(id), "already-announced");
    }

    @Test
    void isDecidedOnceUnderANumberOfItsOwn() {
        var id = walk.decided(walk.draftedScheduled());
        rows.refused(() -> walk.decided(id), "decision-already-issued");
        var decision = read(id).decision();
        assertThat(decision).isNotNull();
        var other = walk.draftedScheduled();
        rows.refused(
                () -> issue.handle(
                        new IssueDecision.Command(other, decision.number(), null, Cast.PASSWORD, people.leader())),
                "decision-number-taken");
    }

    @Test
    void isNotSignedWithAnotherPassword() {
        var id = walk.draftedScheduled();
        rows.refused(
                () -> issue.handle(new IssueDecision.Command(
                        id, Walk.freshNumber(), null, new TypedPassword("không phải"), people.leader())),
                "password-wrong");
    }

    @Test
    void isDecidedByItsIssuerOnly() {
        var id = walk.draftedScheduled();
        assertThatThrownBy(() -> issue.handle(
                        new IssueDecision.Command(id, Walk.freshNumber(), null, Cast.PASSWORD, people.otherLeader())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void losesItsForceWhenNotAnnouncedInTime() {
        var id = walk.decided(walk.draftedScheduled());
        assertThat(automatic.announcementTermWakes(id).next())
                .contains(today().plusDays(16).atStartOfDay(clock.getZone()).toInstant());
        movable.advance(Duration.ofDays(20));
        assertThat(automatic.announcementTermWakes(id).isOver()).isTrue();
        assertThat(read(id).status()).isEqualTo(Status.VOID);
        assertThat(rows.journal(id)).endsWith("inspection.void");
        rows.refused(() -> walk.announced(id), "inspection-void");
    }

    @Test
    void takesNoWorkBeforeTheAnnouncementNorAfterTheMinutes() {
        var id = walk.decided(walk.draftedScheduled());
        rows.refused(
                () -> answer.handle(new AnswerChecklistItem.Command(id, "A01", Answer.PASS, "", people.member())),
                "not-announced");
        walk.planned(id);
        notice.handle(new SendNotice.Command(id, null, people.clerk()));
        walk.announced(id);
        signMinutes.handle(new SignMinutes.Command(id, "Biên bản", Cast.PASSWORD, people.teamHead()));
        rows.refused(
                () -> diary.handle(new WriteDiaryEntry.Command(id, today(), "Muộn", people.member())),
                "fieldwork-ended");
    }

    @Test
    void hasNoImmediateMeasures() {
        var id = walk.announcedScheduled();
        rows.refused(
                () -> measure.handle(new ApplyMeasure.Command(id, MeasureKind.STOP_ACT, "Dừng", people.teamHead())),
                "measure-only-for-surprise");
    }

    @Test
    void keepsTheWitnessOfARefusalOutOfTheJournal() {
        var id = walk.announcedScheduled();
        signMinutes.handle(new SignMinutes.Command(id, "Biên bản", Cast.PASSWORD, people.teamHead()));
        refuse.handle(new RecordRefusal.Command(
                id, "Không nhất trí", "Nhân chứng Mẫu", "Đại diện Ủy ban nhân dân xã", people.teamHead()));
        assertThat(rows.journalText(id)).doesNotContain("Nhân chứng").contains("\"witness\"");
        rows.refused(
                () -> countersign.handle(new CountersignMinutes.Command(id, "", Cast.PASSWORD, people.headOfUnit())),
                "minutes-refusal-already-recorded");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Inspection read(UUID id) {
        return rows.asSystem(() -> inspections.get(id));
    }
}
