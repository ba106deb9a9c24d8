package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;

@RealTest
class ConclusionOfScheduledInspectionTest {

    @Autowired
    LaterWalk walk;

    @Autowired
    Walk earlier;

    @Autowired
    Cast people;

    @Autowired
    JdbcRows rows;

    @Autowired
    Inspections inspections;

    @Autowired
    ConclusionQueries questions;

    @Autowired
    InspectionProcess process;

    @Autowired
    SubmitReport submitReport;

    @Autowired
    AssignDrafting assign;

    @Autowired
    SubmitDraft submitDraft;

    @Autowired
    ReserveOpinion reserve;

    @Autowired
    AppraiseDraft appraise;

    @Autowired
    SignConclusion sign;

    @Autowired
    CorrectConclusion correct;

    @Autowired
    PublishConclusion publish;

    @Autowired
    SubmitImplementationPlan plan;

    @Autowired
    ReportRecommendation reportRecommendation;

    @Autowired
    CloseRecommendation closeRecommendation;

    @Autowired
    OverdueSchedule overdue;

    @Autowired
    CloseInspection close;

    @Autowired
    Clock clock;

    @Autowired
    MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void goesFromTheMinutesToTheClosedCase() {
        var id = walk.ordered(walk.publishedUnderTheLaw());
        reportRecommendation.handle(new ReportRecommendation.Command(id, 1, "Đã chấn chỉnh", people.headOfUnit()));
        closeRecommendation.handle(closing(id, RecommendationOutcome.IMPLEMENTED));
        close.handle(closed(id));

        assertThat(rows.journal(id))
                .endsWith(
                        "inspection.report.submitted",
                        "inspection.drafting.assigned",
                        "inspection.draft.ready",
                        "inspection.appraisal.done",
                        "inspection.conclusion.signed",
                        "inspection.conclusion.published",
                        "followup.plan.submitted",
                        "followup.order.issued",
                        "followup.item.reported",
                        "followup.item.closed",
                        "case.closed");
        assertThat(told(id, "UNITS"))
                .endsWith(
                        "inspection.conclusion.published",
                        "followup.order.issued",
                        "followup.item.closed",
                        "case.closed")
                .doesNotContain(
                        "inspection.report.submitted", "inspection.draft.ready", "inspection.conclusion.signed");
        assertThat(told(id, "INTEGRATION"))
                .endsWith("inspection.announced", "inspection.conclusion.published", "case.closed");
        assertThat(told(id, "LEADERSHIP")).contains("inspection.conclusion.signed", "inspection.appraisal.done");
        assertThat(read(id).status()).isEqualTo(Status.CLOSED);
        assertThat(process.awaits(id, Step.CLOSE_CASE)).isFalse();
    }

    @Test
    void showsTheUnitAConclusionAfterItsPublicationOnly() {
        var id = walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL));
        walk.signed(walk.appraised(walk.drafted(walk.reported(id))), 1);
        assertThat(questions.conclusions(people.headOfUnit(), id)).isEmpty();
        assertThat(questions.recommendations(people.headOfUnit(), id)).isEmpty();
        assertThat(questions.conclusions(people.leader(), id)).hasSize(1);
        walk.published(id);
        assertThat(questions.conclusions(people.headOfUnit(), id)).hasSize(1);
        assertThat(questions.recommendations(people.headOfUnit(), id)).hasSize(1);
        assertThat(questions.papers(people.headOfUnit(), id)).isEmpty();
        assertThat(questions.papers(people.outsider(), id)).isPresent();
    }

    @Test
    void isClosedWithoutFollowUpWhenNothingIsRecommended() {
        var id = walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL));
        walk.published(walk.signed(walk.appraised(walk.drafted(walk.reported(id))), 0));
        close.handle(closed(id));
        assertThat(read(id).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void isHandedToTheUnitWithTheSignatureWhereNothingIsPublished() {
        var id = walk.signed(walk.reported(walk.minuted(earlier.announcedScheduled())), 1);
        assertThat(questions.conclusions(people.headOfUnit(), id)).hasSize(1);
        assertThat(told(id, "UNITS")).endsWith("inspection.conclusion.signed");
        assertThat(told(id, "INTEGRATION")).endsWith("inspection.conclusion.signed");
        refusedWithoutTrace(() -> walk.published(id), "publication-not-foreseen");
        refusedWithoutTrace(() -> correct.handle(correction(id)), "conclusion-already-issued");
    }

    @Test
    void takesALateReportAndMarksIt() {
        var id = walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL));
        movable.advance(Duration.ofDays(40));
        walk.reported(id);
        assertThat(rows.journalText(id)).contains("\"inTime\":false");
    }

    @Test
    void takesNoReportBeforeTheUnitHasAnsweredTheMinutes() {
        var id = walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL);
        refusedWithoutTrace(() -> walk.reported(id), "minutes-not-signed");
    }

    @Test
    void isReportedOnceByTheHeadOfTheTeam() {
        var id = walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)));
        refusedWithoutTrace(() -> walk.reported(id), "report-already-submitted");
        assertThatThrownBy(() -> submitReport.handle(
                        new SubmitReport.Command(id, "Báo cáo", List.of(), List.of(), false, null, people.member())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void gradesTheHeadOfTheUnitWhereCorruptionWasFound() {
        var id = walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL));
        refusedWithoutTrace(
                () -> submitReport.handle(
                        new SubmitReport.Command(id, "Báo cáo", List.of(), List.of(), true, null, people.teamHead())),
                "head-responsibility-missing");
    }

    @Test
    void isDraftedInTheTeamAndAppraisedOutsideIt() {
        var id = walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)));
        refusedWithoutTrace(() -> assigned(id, "CC-002", "CC-003", 5), "drafter-not-in-team");
        refusedWithoutTrace(() -> assigned(id, "CC-001", "TD-01", 5), "appraiser-in-team");
        refusedWithoutTrace(() -> assigned(id, "CC-001", "LD-01", 5), "appraiser-is-issuer");
        refusedWithoutTrace(() -> assigned(id, "CC-001", "TDV-A", 5), "appraiser-without-role");
        refusedWithoutTrace(() -> assigned(id, "CC-001", "", 5), "appraiser-missing");
        refusedWithoutTrace(() -> assigned(id, "CC-001", "CC-002", 0), "appraisal-term-missing");
        refusedWithoutTrace(() -> assigned(id, "CC-001", "KHONG-CO", 5), "official-unknown");
    }

    @Test
    void isDraftedByTheDrafterAndAppraisedByTheAppraiserOnly() {
        var id = walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)));
        assigned(id, "CC-001", "CC-002", 5);
        refusedWithoutTrace(
                () -> submitDraft.handle(new SubmitDraft.Command(id, "Dự thảo", people.teamHead())), "not-the-drafter");
        submitDraft.handle(new SubmitDraft.Command(id, "Dự thảo", people.member()));
        refusedWithoutTrace(
                () -> appraise.handle(new AppraiseDraft.Command(id, true, "Tốt", people.member())),
                "not-the-appraiser");
        refusedWithoutTrace(() -> walk.signed(id, 0), "draft-not-appraised");
    }

    @Test
    void keepsReservedOpinionsWithTheDraft() {
        var id = walk.drafted(walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL))));
        reserve.handle(new ReserveOpinion.Command(id, "Tôi không nhất trí mức đánh giá.", people.member()));
        assertThat(questions.papers(people.leader(), id).orElseThrow().opinions())
                .extracting(ReservedOpinion::opinion)
                .containsExactly("Tôi không nhất trí mức đánh giá.");
        assertThatThrownBy(() -> reserve.handle(new ReserveOpinion.Command(id, "Ý kiến", people.outsider())))
                .isInstanceOf(Forbidden.class);
        assertThat(rows.journalText(id)).doesNotContain("không nhất trí");
    }

    @Test
    void isSignedByItsIssuerWithTheRightPassword() {
        var id = walk.appraised(
                walk.drafted(walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)))));
        var command = walk.conclusion(id, false, false, 0);
        refusedWithoutTrace(
                () -> sign.handle(new SignConclusion.Command(
                        id, command.number(), command.text(), List.of(), false, false, "sai", people.leader())),
                "password-wrong");
        assertThatThrownBy(() -> sign.handle(new SignConclusion.Command(
                        id,
                        command.number(),
                        command.text(),
                        List.of(),
                        false,
                        false,
                        Cast.PASSWORD,
                        people.otherLeader())))
                .isInstanceOf(Forbidden.class);
        refusedWithoutTrace(
                () -> sign.handle(new SignConclusion.Command(
                        id,
                        command.number(),
                        command.text(),
                        List.of(new SignConclusion.Asked("Ngay", LocalDate.now(clock))),
                        false,
                        false,
                        Cast.PASSWORD,
                        people.leader())),
                "recommendation-due-in-past");
    }

    @Test
    void mayHavePartialConclusionsBeforeTheLast() {
        var id = walk.appraised(
                walk.drafted(walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)))));
        sign.handle(walk.conclusion(id, true, false, 1));
        assertThat(process.awaits(id, Step.SIGN_CONCLUSION)).isTrue();
        walk.published(id);
        sign.handle(walk.conclusion(id, false, false, 1));
        walk.published(id);
        assertThat(questions.recommendations(people.headOfUnit(), id))
                .extracting(Recommendation::number)
                .containsExactly(1, 2);
        assertThat(process.awaits(id, Step.SUBMIT_IMPLEMENTATION_PLAN)).isTrue();
    }

    @Test
    void isCorrectedBeforeItsPublicationOnly() {
        var id = walk.appraised(
                walk.drafted(walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)))));
        refusedWithoutTrace(() -> correct.handle(correction(id)), "conclusion-not-signed");
        walk.signed(id, 1);
        correct.handle(correction(id));
        assertThat(questions.conclusions(people.leader(), id).get(0).text()).isEqualTo("Nội dung đã sửa");
        refusedWithoutTrace(() -> correct.handle(correction(id)), "conclusion-unchanged");
        walk.published(id);
        refusedWithoutTrace(() -> correct.handle(correction(id)), "conclusion-already-published");
        refusedWithoutTrace(() -> walk.published(id), "conclusion-already-published");
    }

    @Test
    void isPublishedInTheFormsOfTheLaw() {
        var id = walk.appraised(
                walk.drafted(walk.reported(walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL)))));
        refusedWithoutTrace(() -> walk.published(id), "conclusion-not-signed");
        walk.signed(id, 0);
        refusedWithoutTrace(
                () -> publish.handle(
                        new PublishConclusion.Command(id, Set.of(PublicationForm.PORTAL), "", people.leader())),
                "publication-needs-second-form");
    }

    @Test
    void takesThePlanOfTheUnitOnceAndLateToo() {
        var id = walk.publishedUnderTheLaw();
        movable.advance(Duration.ofDays(30));
        plan.handle(new SubmitImplementationPlan.Command(id, "Kế hoạch", "Việc 2 hoãn", people.headOfUnit()));
        assertThat(questions.implementation(people.leader(), id).plan()).isPresent();
        refusedWithoutTrace(
                () -> plan.handle(new SubmitImplementationPlan.Command(id, "Kế hoạch", "", people.headOfUnit())),
                "implementation-plan-already-submitted");
        assertThatThrownBy(() ->
                        plan.handle(new SubmitImplementationPlan.Command(id, "Kế hoạch", "", people.headOfOtherUnit())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void confirmsARecommendationByItsMonitorOnly() {
        var id = walk.ordered(walk.publishedUnderTheLaw());
        refusedWithoutTrace(
                () -> closeRecommendation.handle(closing(id, RecommendationOutcome.IMPLEMENTED)),
                "recommendation-without-evidence");
        var pdf = "%PDF-1.7 minh chứng".getBytes(StandardCharsets.UTF_8);
        reportRecommendation.handle(new ReportRecommendation.Command(
                id,
                1,
                "Đã chấn chỉnh",
                List.of(new ReportRecommendation.Upload("minh-chung.pdf", pdf)),
                people.headOfUnit()));
        assertThat(questions.file(people.teamHead(), id, 1, 1, 1).content()).isEqualTo(pdf);
        refusedWithoutTrace(
                () -> closeRecommendation.handle(new CloseRecommendation.Command(
                        id, 1, RecommendationOutcome.IMPLEMENTED, "Đạt", people.member())),
                "not-the-monitor");
        refusedWithoutTrace(() -> close.handle(closed(id)), "recommendations-open");
        closeRecommendation.handle(closing(id, RecommendationOutcome.IMPLEMENTED));
        refusedWithoutTrace(
                () -> reportRecommendation.handle(new ReportRecommendation.Command(id, 1, "Thêm", people.headOfUnit())),
                "recommendation-already-closed");
    }

    @Test
    void refusesAnExecutableThatIsNamedLikeAPaper() {
        var id = walk.publishedUnderTheLaw();
        var program = new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0};
        refusedWithoutTrace(
                () -> reportRecommendation.handle(new ReportRecommendation.Command(
                        id,
                        1,
                        "Đã chấn chỉnh",
                        List.of(new ReportRecommendation.Upload("minh-chung.pdf", program)),
                        people.headOfUnit())),
                "file-content-mismatch");
    }

    @Test
    void tellsOnceThatARecommendationIsOverdue() {
        var id = walk.ordered(walk.publishedUnderTheLaw());
        overdue.look();
        assertThat(rows.journal(id)).doesNotContain("followup.item.overdue");
        movable.advance(Duration.ofDays(75));
        overdue.look();
        overdue.look();
        assertThat(rows.journal(id)).containsOnlyOnce("followup.item.overdue").endsWith("followup.item.overdue");
        assertThat(told(id, "UNITS")).endsWith("followup.item.overdue");
    }

    @Test
    void isNotClosedBeforeItsPublication() {
        var id = walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL));
        refusedWithoutTrace(() -> close.handle(closed(id)), "conclusion-not-signed");
        walk.signed(walk.appraised(walk.drafted(walk.reported(id))), 0);
        refusedWithoutTrace(() -> close.handle(closed(id)), "conclusion-not-published");
    }

    @Test
    void isUnknownToTheHeadOfAnotherUnit() {
        var id = walk.publishedUnderTheLaw();
        Actor other = people.headOfOtherUnit();
        assertThatThrownBy(() -> questions.conclusions(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> questions.recommendation(other, id, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> questions.course(other, id)).isInstanceOf(NotFound.class);
    }

    private void assigned(UUID id, String drafter, String appraiser, int days) {
        assign.handle(new AssignDrafting.Command(id, drafter, appraiser, days, false, people.leader()));
    }

    private CorrectConclusion.Command correction(UUID id) {
        return new CorrectConclusion.Command(id, "Nội dung đã sửa", "Sai số liệu", Cast.PASSWORD, people.leader());
    }

    private CloseRecommendation.Command closing(UUID id, RecommendationOutcome outcome) {
        return new CloseRecommendation.Command(id, 1, outcome, "Đã kiểm tra", people.teamHead());
    }

    private CloseInspection.Command closed(UUID id) {
        return new CloseInspection.Command(
                id, InspectionOutcome.SHORTCOMINGS, "Bài học", RetentionClass.TWENTY_YEARS, people.leader());
    }

    private List<String> told(UUID id, String audience) {
        return rows.announcements(id).stream()
                .filter(told -> told.startsWith(audience + ":"))
                .map(told -> told.substring(audience.length() + 1))
                .toList();
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
