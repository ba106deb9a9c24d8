package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;

@RealTest
class ConclusionOfSurpriseInspectionTest {

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
    SignConclusion sign;

    @Autowired
    PublishConclusion publish;

    @Autowired
    CancelInspection cancel;

    @Autowired
    CloseRecommendation closeRecommendation;

    @Autowired
    CloseInspection close;

    @Autowired
    InspectionProcess process;

    @Autowired
    MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void goesFromTheMinutesToTheClosedCase() {
        var id = later.reported(later.minuted(walk.announcedSurprise()));
        assertThat(told(id, "INTEGRATION")).isEmpty();
        later.signed(id, 0);
        close.handle(closed(id));
        assertThat(rows.journal(id)).endsWith("surprise.report.submitted", "surprise.conclusion.issued", "case.closed");
        assertThat(told(id, "UNITS"))
                .endsWith("surprise.conclusion.issued", "case.closed")
                .doesNotContain("surprise.report.submitted");
        assertThat(told(id, "INTEGRATION")).containsExactly("surprise.conclusion.issued", "case.closed");
    }

    @Test
    void followsUpItsRecommendationsBeforeItIsClosed() {
        var id = later.reported(later.minuted(walk.announcedSurprise()));
        later.signed(id, 1);
        assertThat(process.awaits(id, Step.FOLLOW_UP_RECOMMENDATIONS)).isTrue();
        assertRefused(() -> close.handle(closed(id)), "recommendations-open");

        closeRecommendation.handle(new CloseRecommendation.Command(
                id, 1, RecommendationOutcome.LAPSED, "Đơn vị đã sáp nhập", people.teamHead()));

        assertThat(process.awaits(id, Step.CLOSE_CASE)).isTrue();
        close.handle(closed(id));
    }

    @Test
    void followsUpNothingThatIsStillToBePublished() {
        var id = later.reported(later.minuted(walk.announcedSurprise()));
        sign.handle(later.conclusion(id, false, true, 1));

        assertRefused(
                () -> closeRecommendation.handle(new CloseRecommendation.Command(
                        id, 1, RecommendationOutcome.LAPSED, "Đơn vị đã sáp nhập", people.teamHead())),
                "step-not-due");
    }

    @Test
    void publishesASummaryThatNamesNobody() {
        var id = later.reported(later.minuted(walk.announcedSurprise()));
        sign.handle(later.conclusion(id, false, true, 0));
        assertThat(questions.conclusions(people.headOfUnit(), id)).hasSize(1);
        assertRefused(() -> published(id, " "), "summary-missing");
        assertRefused(() -> published(id, "Trưởng đoàn 01 đã kiểm tra."), "summary-names-a-person");
        published(id, "Đơn vị chấp hành giờ giấc tốt.");
        assertThat(told(id, "INTEGRATION")).containsExactly("surprise.conclusion.issued", "surprise.published");
        assertThat(process.awaits(id, Step.CLOSE_CASE)).isTrue();
    }

    @Test
    void tellsIntegrationsNothingWhenItIsCancelledAfterTheAnnouncement() {
        var id = walk.announcedSurprise();
        cancel.handle(new CancelInspection.Command(
                id, CancellationGround.CRIMINAL_CASE, "3/KTVA", "Đã khởi tố", "8/QĐ-ĐC", people.leader()));
        assertThat(told(id, "UNITS")).endsWith("inspection.cancelled");
        assertThat(told(id, "INTEGRATION")).isEmpty();
    }

    private void published(UUID id, String summary) {
        publish.handle(new PublishConclusion.Command(id, Set.of(PublicationForm.PORTAL), summary, people.leader()));
    }

    private CloseInspection.Command closed(UUID id) {
        return new CloseInspection.Command(
                id, InspectionOutcome.NO_VIOLATION, "", RetentionClass.TWENTY_YEARS, people.leader());
    }

    private List<String> told(UUID id, String audience) {
        return rows.announcements(id).stream()
                .filter(told -> told.startsWith(audience + ":"))
                .map(told -> told.substring(audience.length() + 1))
                .toList();
    }
}
