package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.NotFound;

/** What the unit does after the conclusion, and who confirms it. */
@RealTest
class FollowUpTest {

    @Autowired
    LaterWalk walk;

    @Autowired
    Cast people;

    @Autowired
    JdbcRows rows;

    @Autowired
    ConclusionQueries questions;

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
    MovableClock movable;

    @AfterEach
    void backToToday() {
        movable.reset();
    }

    @Test
    void takesThePlanOfTheUnitOnceAndLateToo() {
        var id = walk.publishedUnderTheLaw();
        movable.advance(Duration.ofDays(30));
        plan.handle(new SubmitImplementationPlan.Command(id, "Kế hoạch", "Việc 2 hoãn", people.headOfUnit()));
        assertThat(questions.implementation(people.leader(), id).plan()).isPresent();
        rows.refused(
                () -> plan.handle(new SubmitImplementationPlan.Command(id, "Kế hoạch", "", people.headOfUnit())),
                "implementation-plan-already-submitted");
        assertThatThrownBy(() ->
                        plan.handle(new SubmitImplementationPlan.Command(id, "Kế hoạch", "", people.headOfOtherUnit())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void confirmsARecommendationByItsMonitorOnly() {
        var id = walk.ordered(walk.publishedUnderTheLaw());
        rows.refused(
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
        rows.refused(
                () -> closeRecommendation.handle(new CloseRecommendation.Command(
                        id, 1, RecommendationOutcome.IMPLEMENTED, "Đạt", people.member())),
                "not-the-monitor");
        rows.refused(() -> close.handle(closed(id)), "recommendations-open");
        closeRecommendation.handle(closing(id, RecommendationOutcome.IMPLEMENTED));
        rows.refused(
                () -> reportRecommendation.handle(new ReportRecommendation.Command(id, 1, "Thêm", people.headOfUnit())),
                "recommendation-already-closed");
    }

    @Test
    void refusesAnExecutableThatIsNamedLikeAPaper() {
        var id = walk.publishedUnderTheLaw();
        var program = new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0};
        rows.refused(
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
}
