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
import vn.kycuong.access.Actor;
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
    AssignDrafting assign;

    @Autowired
    CorrectConclusion correct;

    @Autowired
    SubmitImplementationPlan plan;

    @Autowired
    ReportRecommendation reportRecommendation;

    @Autowired
    CloseRecommendation closeRecommendation;

    @Autowired
    CloseInspection close;

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
        rows.refused(() -> walk.published(id), "publication-not-foreseen");
        rows.refused(() -> correct.handle(correction(id)), "conclusion-already-issued");
    }

    @Test
    void isNotClosedBeforeItsPublication() {
        var id = walk.minuted(walk.announcedUnderTheLaw(BodyLevel.PROVINCIAL));
        rows.refused(() -> close.handle(closed(id)), "conclusion-not-signed");
        walk.signed(walk.appraised(walk.drafted(walk.reported(id))), 0);
        rows.refused(() -> close.handle(closed(id)), "conclusion-not-published");
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
}
